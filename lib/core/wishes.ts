import type { ExerciseId } from '../content/catalogue';
import { dueAt } from './clock';
import { asMove } from './guide-plan';
import { planMinutes } from './guide-steps';
import { maySnooze, noticeId } from './prompt';
import type { BreakSize } from './rows';
import type { State } from './state';
import { type Instant, SECOND } from './time';
import type { Prompt, Receipt } from './tracker';
import { wakeAt } from './wake';

/** No input for this long is reported as idle. Short enough to date a walk to the kettle, long enough not to flicker. */
export const IDLE_THRESHOLD = 60 * SECOND;

export interface NotificationWish {
  /** The same prompt keeps its id, so that it is shown once; its repeat has another. */
  readonly id: string;
  readonly size: BreakSize;
  readonly exercise: ExerciseId | null;
  /** The person is never told to stand. */
  readonly staySeated: boolean;
  /** Why the time is what it is, if that has changed. */
  readonly receipt: Receipt;
  /** About how long the move or the long break takes; 0 if there is no move. */
  readonly minutes: number;
  readonly isRepeat: boolean;
  /** `null` after the third snooze in a row. */
  readonly snoozeMinutes: number | null;
}

/** The toolbar button's tooltip, before it is put into words. */
export type TitleWish =
  | { readonly kind: 'next'; readonly at: Instant }
  | { readonly kind: 'due' | 'guide' | 'away' }
  | { readonly kind: 'paused' | 'resting'; readonly until: Instant };

/** How the browser should look now, whatever happened before. Derived from the state alone and stated after every event. */
export interface Wishes {
  /** Epoch ms. */
  readonly wakeAt: Instant;
  readonly badge: 'none' | 'due';
  readonly title: TitleWish;
  readonly notification: NotificationWish | null;
  readonly idleThresholdMs: number;
}

function notificationOf(state: State, prompt: Prompt): NotificationWish | null {
  if (prompt.notice !== 'up') return null;
  const plan = prompt.exercise ? [asMove(state.person, prompt.exercise)] : [];
  return {
    id: noticeId(prompt),
    size: prompt.size,
    exercise: prompt.exercise,
    staySeated: state.settings.staySeated,
    receipt: state.tracker.receipt,
    minutes: prompt.size === 'long' ? state.settings.longBreakMinutes : plan.length > 0 ? planMinutes(plan) : 0,
    isRepeat: prompt.said === 'twice',
    snoozeMinutes: maySnooze(prompt) ? state.settings.snoozeMinutes : null,
  };
}

function titleOf(state: State): TitleWish {
  const { attention, pause, presence } = state.tracker;
  if (pause.kind !== 'none') return { kind: 'paused', until: pause.until };
  switch (attention.kind) {
    case 'prompting':
      return { kind: 'due' };
    case 'resting':
      return { kind: 'resting', until: attention.until };
    case 'guiding':
    case 'card':
      return { kind: 'guide' };
    case 'snoozed':
      return { kind: 'next', at: attention.until };
    case 'quiet':
      if (presence.kind !== 'active') return { kind: 'away' };
      return { kind: 'next', at: Math.max(dueAt(state), state.tracker.settleUntil) };
    default:
      return attention satisfies never;
  }
}

export function wishes(state: State): Wishes {
  const { attention } = state.tracker;
  const prompt = attention.kind === 'prompting' ? attention.prompt : null;
  return {
    wakeAt: wakeAt(state),
    badge: prompt ? 'due' : 'none',
    title: titleOf(state),
    notification: prompt && notificationOf(state, prompt),
    idleThresholdMs: IDLE_THRESHOLD,
  };
}
