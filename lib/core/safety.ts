import type { ExerciseId } from '../content/catalogue';
import {
  type AdviceSign,
  adviceSigns,
  type Condition,
  conditions,
  type EmergencySign,
  emergencySigns,
  hiddenBy,
  safetyVersion,
} from '../content/safety';
import { type SafetyTag, safetyTags } from '../content/safety-tags';
import type { Intent } from './events';
import { guideOf, promptBehind } from './guide';
import { type State, track } from './state';
import { endOfDay, type Instant } from './time';

/** What was tapped. It lives in the page while the check is open and nowhere else. */
export type Answers = readonly (EmergencySign | AdviceSign | Condition)[];

export type SafetyOutcome = Pick<Extract<Intent, { type: 'safetyChecked' }>, 'outcome' | 'hidden'>;

/** The same card for everyone in a group; no score, no diagnosis (health.md §3.1). */
export function assess(answers: Answers): SafetyOutcome {
  const saidYes = (signs: readonly string[]) => answers.some((answer) => signs.includes(answer));
  if (saidYes(emergencySigns)) return { outcome: 'emergency', hidden: [] };
  if (saidYes(adviceSigns)) return { outcome: 'advice', hidden: [] };
  const met = conditions.filter((condition) => answers.includes(condition));
  const hides = (tag: SafetyTag) => met.some((condition) => hiddenBy[condition].includes(tag));
  return { outcome: met.length > 0 ? 'limited' : 'ok', hidden: safetyTags.filter(hides) };
}

/** Keeps the outcome of a check, never an answer, and shows its card. An emergency quiets reminders for the day. */
export function keepCheck(
  state: State,
  { outcome, hidden }: SafetyOutcome,
  plan: readonly ExerciseId[],
  now: Instant,
): State {
  if (guideOf(state)) return state;
  const result = outcome === 'ok' || outcome === 'limited' ? outcome : 'blocked';
  const { pause } = state.tracker;
  return track(
    { ...state, person: { ...state.person, safety: { version: safetyVersion, checkedAt: now, result, hidden } } },
    {
      attention: { kind: 'card', card: outcome, since: now, plan: [...plan], answers: promptBehind(state) },
      pause:
        outcome === 'emergency'
          ? { kind: 'untilTomorrow', until: endOfDay(now, state.zone), because: 'emergency' }
          : pause,
    },
  );
}

/** "A health professional says these are OK for me": holds until the next check. */
export function clearMoves(state: State): State {
  const { safety } = state.person;
  if (safety?.result !== 'limited') return state;
  return { ...state, person: { ...state.person, safety: { ...safety, hidden: [] } } };
}

export function closeCard(state: State): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'card') return state;
  return track(state, {
    attention: attention.answers ? { kind: 'prompting', prompt: attention.answers } : { kind: 'quiet' },
  });
}
