// Decides the outcome of a safety check, and what is kept of it.

import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import { type Condition, conditions, hiddenBy, hiddenWhenUnsaid } from '../../content/safety';
import { type SafetyTag, safetyTags } from '../../content/safety-tags';
import { safetyVersion } from '../../content/safety-version';
import { type AskedSign, signs, worstOf } from '../../content/signs';
import { hadToStopSince } from '../exercises/memory';
import { areOnFloor } from '../exercises/safety-gate';
import { bringBack, finishGuide } from '../guide/guide';
import { finishLongBreak } from '../sitting/long-break';
import type { Guide } from '../state/activity';
import { guideOf, withActivity } from '../state/attention';
import type { Intent } from '../state/events';
import { movesLeft } from '../state/moves-left';
import { keepsSmall, type Person, type SafetyResult } from '../state/person';
import type { Variant } from '../state/planned-move';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { pauseForEmergency } from './pause';

/** What the person ticked. It exists only in the page while the check is open. `unsaid…` means "prefer not to say". */
export type Answers = readonly (AskedSign | Condition | 'unsaidSigns' | 'unsaidConditions')[];

export type SafetyOutcome = Pick<Extract<Intent, { type: 'safetyChecked' }>, 'outcome' | 'hidden'>;

const isSign = (answer: Answers[number]): answer is AskedSign => answer in signs;

/**
 * The outcome that the signs ask for; `null` if there are none. The most urgent sign decides (CHECK-7). A person who prefers
 * not to say gets reminders but no moves (CHECK-5).
 */
function outcomeOfSigns(answers: Answers): Exclude<SafetyOutcome['outcome'], 'ok' | 'limited'> | null {
  const worst = worstOf(answers.filter(isSign));
  switch (worst) {
    case 'emergency':
      return 'emergency';
    case 'today':
    case 'advice':
      return 'advice';
    case 'rest':
    case null:
      return answers.includes('unsaidSigns') ? 'remindersOnly' : worst;
    default:
      return worst satisfies never;
  }
}

/** The outcome of the check. Everybody in a group gets the same card, without score or diagnosis (CHECK-7, SIGN-4). */
export function assess(answers: Answers): SafetyOutcome {
  const ofSigns = outcomeOfSigns(answers);
  if (ofSigns) return { outcome: ofSigns, hidden: [] };
  const hidings = conditions.filter((condition) => answers.includes(condition)).map((condition) => hiddenBy[condition]);
  if (answers.includes('unsaidConditions')) hidings.push(hiddenWhenUnsaid);
  const hides = (tag: SafetyTag) => hidings.some((hidden) => hidden.includes(tag));
  return { outcome: hidings.length > 0 ? 'limited' : 'ok', hidden: safetyTags.filter(hides) };
}

/** Whether a guide may go on after a check: none of its moves is hidden or has to be smaller than it is shown. */
export function leavesGuide(person: Person, { plan }: Guide): boolean {
  const left = movesLeft(person);
  return plan.every(
    ({ exercise, small }) => left.includes(exercise) && (small || !keepsSmall(person, exerciseOf(exercise))),
  );
}

/**
 * Keeps the outcome of a check, never an answer, and shows its card. After an emergency sign reminders pause for the day
 * (CHECK-6, PAUSE-4).
 */
export function keepCheck(
  state: State,
  { outcome, hidden }: SafetyOutcome,
  plan: readonly ExerciseId[],
  now: Instant,
  variant: Variant = 'whole',
): State {
  const result: SafetyResult['result'] = outcome === 'ok' || outcome === 'limited' ? outcome : 'blocked';
  const forFloor = areOnFloor(plan) || (state.person.safety?.forFloor ?? false);
  const checked = {
    ...state,
    person: { ...state.person, safety: { version: safetyVersion, checkedAt: now, result, hidden, forFloor } },
  };
  const guide = guideOf(state);
  const isBusy = guide ? leavesGuide(checked.person, guide) : state.tracker.activity.kind === 'longBreak';
  // A sign to stop ends a guide or long break in another window. A milder outcome does not have to.
  if (result !== 'blocked' && isBusy) return checked;
  const free = finishLongBreak(guide ? finishGuide(checked, guide, now) : checked, now);
  const told = withActivity(free, { kind: 'card', card: outcome, since: now, plan: [...plan], variant });
  return outcome === 'emergency' ? pauseForEmergency(told, now) : told;
}

/**
 * "A health professional says these are OK for me": it holds until the next check. The note that nothing is forced stays
 * (CHECK-9).
 */
export function clearMoves(state: State): State {
  const { safety } = state.person;
  if (safety?.result !== 'limited') return state;
  const hidden = safety.hidden.filter((tag) => tag === 'force');
  return { ...state, person: { ...state.person, safety: { ...safety, hidden } } };
}

export function closeCard(state: State, now: Instant): State {
  const { activity, prompt } = state.tracker;
  return activity.kind === 'card' ? bringBack(state, prompt, now) : state;
}

/** Restores a result that the person deleted, unless they have had to stop since it was given. */
export function undoForget(state: State, safety: SafetyResult): State {
  // The moves are asked, because the explanation only knows the last thing that happened.
  if (state.person.safety || hadToStopSince(state.person, safety.checkedAt)) return state;
  return { ...state, person: { ...state.person, safety } };
}
