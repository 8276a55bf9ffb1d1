// Decides which screen is shown, and with what.

import type { ExerciseId } from '../../content/catalogue';
import { defaultPlan } from '../exercises/default-plan';
import { type LeftAlone, leftAlone } from '../exercises/exclusions';
import { longBreakPlan } from '../exercises/long-break-plan';
import { forgetLapsed, type SafetyGate, safetyGate } from '../exercises/safety-gate';
import { planFor, withWarmUp } from '../guide/plan';
import { type NotedStep, notedSteps } from '../guide/safety-notes';
import { maySnooze } from '../reminders/prompt';
import { skipsLeft } from '../reminders/skips';
import { type Hindrance, hindrances } from '../reminders/status';
import { sittingMs } from '../sitting/clock';
import type { CardName, Guide } from '../state/activity';
import { attentionOf } from '../state/attention';
import type { Intent } from '../state/events';
import type { Explanation } from '../state/explanation';
import type { BreakSize } from '../state/history-row';
import type { Variant } from '../state/planned-move';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { askedBefore, type MovesOnCard, movesOnCard } from './card-moves';
import { undoOf } from './explanation';
import { type GuideView, guideView } from './guide-view';
import { type RingView, ringView } from './ring-view';
import { type NextWorkday, nextWorkdayView, type StatusView, statusView } from './status-view';

/** A stretch on offer, and what stands before it. */
export interface Offer {
  readonly plan: readonly ExerciseId[];
  /** The moves asked for, whether or not the safety check leaves them: what to offer after a new check. */
  readonly asked: readonly ExerciseId[];
  /** Every step of the guide, in each form. */
  readonly steps: Readonly<Record<Variant, readonly NotedStep[]>>;
  /** Whether the steps are said aloud, for which they may have to last longer. */
  readonly isSpoken: boolean;
  readonly tempo: Guide['tempo'];
  /** `noneLeft`: the safety check left no move. */
  readonly gate: SafetyGate | 'noneLeft';
}

export interface NowView extends StatusView {
  readonly screen: 'now';
  /** Whole minutes at the desk in this bout; an estimate. */
  readonly sittingMinutes: number;
  readonly ring: RingView;
  readonly offer: Offer;
  readonly explanation: Explanation;
  /** What takes back the last thing that the person said; `null` if nothing does. */
  readonly undo: Intent | null;
  /** The person is never told to stand. */
  readonly staySeated: boolean;
  readonly shortBreakEveryMinutes: number;
  /** Parts of the body that are left alone for now. */
  readonly leftAlone: readonly LeftAlone[];
}

export interface DueView {
  readonly screen: 'due';
  readonly sittingMinutes: number;
  readonly size: BreakSize;
  readonly offer: Offer;
  /** The person is never told to stand. */
  readonly staySeated: boolean;
  readonly longBreakMinutes: number;
  readonly explanation: Explanation;
  /** What takes back the last thing that the person said; `null` if nothing does. */
  readonly undo: Intent | null;
  /** `null` once no snooze is left. */
  readonly snoozeMinutes: number | null;
  /** Skips left today; `null` if there is no limit. At 0 the way out takes the place of Skip. */
  readonly skipsLeft: number | null;
  readonly hindrances: readonly Hindrance[];
  readonly nextWorkday: NextWorkday;
  /** "Start" was pressed where there was no room for what comes before it: only that is asked. */
  readonly isStartPressed: boolean;
}

/** A long break. */
export interface RestView {
  readonly screen: 'rest';
  readonly until: Instant;
  /** How long it is from its beginning, in ms. */
  readonly lengthMs: number;
  readonly staySeated: boolean;
  /** Whether a chime says that it is over. */
  readonly sound: boolean;
  /** Moves that may be done on the way. */
  readonly offer: Offer;
}

/** What a check found, or what to do after having had to stop. */
export interface CardView extends MovesOnCard {
  readonly screen: 'card';
  readonly card: CardName;
  readonly staySeated: boolean;
  readonly offer: Offer;
  /** The form they were asked for in. */
  readonly variant: Variant;
}

/** What a screen needs to know; the page adds words. */
export type View = NowView | DueView | GuideView | RestView | CardView;

/** The moves asked for, as far as they may be done, and what stands before them. `now` is epoch ms. */
export function offerOf(state: State, exercises: readonly ExerciseId[], now: Instant): Offer {
  const plan = planFor(state, exercises, now);
  const gate = safetyGate(state, exercises, now);
  const { tempo, voice } = state.settings;
  const steps = (variant: Variant) =>
    notedSteps(state, { plan: withWarmUp(state, planFor(state, exercises, now, variant), now), tempo });
  return {
    plan: plan.map((move) => move.exercise),
    asked: exercises,
    steps: { whole: steps('whole'), brief: steps('brief') },
    isSpoken: voice,
    tempo,
    gate: plan.length === 0 && (gate === 'nothingNew' || gate === 'open') ? 'noneLeft' : gate,
  };
}

const wholeMinutes = (ms: number) => Math.floor(ms / MINUTE);

/** Everything a page shows, from the state and the time alone. `now` is epoch ms. */
export function view(stored: State, now: Instant): View {
  const state = forgetLapsed(stored, now);
  const attention = attentionOf(state);
  const sittingMinutes = wholeMinutes(sittingMs(state, now));
  switch (attention.kind) {
    case 'guide':
      return guideView(state, attention);
    case 'up':
      return {
        screen: 'due',
        sittingMinutes,
        size: attention.size,
        staySeated: state.settings.staySeated,
        longBreakMinutes: state.settings.longBreakMinutes,
        explanation: state.tracker.explanation,
        undo: undoOf(state.tracker.undo),
        offer: offerOf(state, attention.exercise ? [attention.exercise] : [], now),
        snoozeMinutes: maySnooze(attention) ? state.settings.snoozeMinutes : null,
        skipsLeft: skipsLeft(state, now),
        hindrances: hindrances(state, now),
        nextWorkday: nextWorkdayView(state, now),
        isStartPressed: attention.isStartPressed ?? false,
      };
    case 'longBreak':
      return {
        screen: 'rest',
        until: attention.until,
        lengthMs: attention.until - attention.since,
        staySeated: state.settings.staySeated,
        sound: state.settings.sound,
        offer: offerOf(state, longBreakPlan(state, now), now),
      };
    case 'card':
      return {
        screen: 'card',
        staySeated: state.settings.staySeated,
        card: attention.card,
        offer: offerOf(state, askedBefore(state, attention.plan, now), now),
        variant: attention.variant ?? 'whole',
        ...movesOnCard(state),
      };
    case 'none':
    case 'snoozed':
      return {
        screen: 'now',
        sittingMinutes,
        ...statusView(state, now),
        ring: ringView(state, now),
        offer: offerOf(state, defaultPlan(state, now), now),
        explanation: state.tracker.explanation,
        undo: undoOf(state.tracker.undo),
        staySeated: state.settings.staySeated,
        shortBreakEveryMinutes: state.settings.shortBreakEveryMinutes,
        leftAlone: leftAlone(state, now),
      };
    default:
      return attention satisfies never;
  }
}
