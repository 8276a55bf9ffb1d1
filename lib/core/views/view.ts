// Decides which screen is shown, and with what.

import type { ExerciseId } from '../../content/catalogue';
import { defaultPlan } from '../exercises/default-plan';
import { type LeftAlone, leftAlone } from '../exercises/exclusions';
import { longBreakPlan } from '../exercises/long-break-plan';
import { forgetLapsed, type SafetyGate, safetyGate } from '../exercises/safety-gate';
import { planFor, withWarmUp } from '../guide/plan';
import { type NotedStep, notedSteps } from '../guide/safety-notes';
import { type Hindrance, hindrances } from '../reminders/hindrances';
import { maySnooze } from '../reminders/prompt';
import { skipsLeft } from '../reminders/skips';
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

/** A stretch that is offered, and what the person has to do before it. */
export interface Offer {
  readonly plan: readonly ExerciseId[];
  /** The moves that were asked for, also those that the safety check hides. They are offered after a new check. */
  readonly asked: readonly ExerciseId[];
  /** Every step of the guide, for each variant. */
  readonly steps: Readonly<Record<Variant, readonly NotedStep[]>>;
  /** Whether the steps are said aloud. Then a step may have to be longer. */
  readonly isSpoken: boolean;
  readonly tempo: Guide['tempo'];
  /** `noneLeft`: the safety check allows none of the moves. */
  readonly gate: SafetyGate | 'noneLeft';
}

export interface NowView extends StatusView {
  readonly screen: 'now';
  /** Whole minutes at the desk in this bout. An estimate. */
  readonly sittingMinutes: number;
  readonly ring: RingView;
  readonly offer: Offer;
  readonly explanation: Explanation;
  /** The intent that undoes the person's last choice; `null` if there is nothing to undo. */
  readonly undo: Intent | null;
  /** The person stays seated, so they are never told to stand. */
  readonly staySeated: boolean;
  readonly shortBreakEveryMinutes: number;
  /** Areas of the body that are left out for now. */
  readonly leftAlone: readonly LeftAlone[];
}

export interface DueView {
  readonly screen: 'due';
  readonly sittingMinutes: number;
  readonly size: BreakSize;
  readonly offer: Offer;
  /** The person stays seated, so they are never told to stand. */
  readonly staySeated: boolean;
  readonly longBreakMinutes: number;
  readonly explanation: Explanation;
  /** The intent that undoes the person's last choice; `null` if there is nothing to undo. */
  readonly undo: Intent | null;
  /** `null` if no snooze is left. */
  readonly snoozeMinutes: number | null;
  /** Skips left today; `null` if there is no limit. At 0, the screen offers to decline the break instead. */
  readonly skipsLeft: number | null;
  readonly hindrances: readonly Hindrance[];
  readonly nextWorkday: NextWorkday;
  /** "Start" was pressed on a notification. The screen asks only what has to be asked before the stretch. */
  readonly isStartPressed: boolean;
}

/** A long break. */
export interface RestView {
  readonly screen: 'rest';
  readonly until: Instant;
  /** The whole length of the long break, in ms. */
  readonly lengthMs: number;
  readonly staySeated: boolean;
  /** Whether a chime is played at the end. */
  readonly sound: boolean;
  /** Moves that the person may do during the break. */
  readonly offer: Offer;
}

/** The outcome of a check, or what to do after having had to stop. */
export interface CardView extends MovesOnCard {
  readonly screen: 'card';
  readonly card: CardName;
  readonly staySeated: boolean;
  readonly offer: Offer;
  /** The variant that was asked for. */
  readonly variant: Variant;
}

/** What a screen needs to know. The page adds the words. */
export type View = NowView | DueView | GuideView | RestView | CardView;

/** The moves asked for that may be done, and what the person has to do before them. `now` is epoch ms. */
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

/** Everything that a page shows. It follows from the state and the time alone. `now` is epoch ms. */
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
