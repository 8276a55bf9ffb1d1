// Decides what a person may choose in the menu, by a key or on a notification.

import { attentionOf } from '../state/attention';
import type { Intent } from '../state/events';
import { callMinutes } from '../state/pause-lengths';
import type { State } from '../state/state';
import { maySnooze } from './prompt';
import { skipsLeft } from './skips';

/**
 * What a person can choose outside a page: in the toolbar icon's menu, by a key, or on a notification. Each is one intent,
 * the same everywhere.
 */
export const intentOf = {
  start: { type: 'startPressed' },
  snooze: { type: 'promptSnoozed' },
  skip: { type: 'promptSkipped' },
  moved: { type: 'personMoved' },
  standing: { type: 'stoodUp' },
  sitting: { type: 'satDown' },
  inCall: { type: 'callSaid', minutes: callMinutes[0] },
  inCallHour: { type: 'callSaid', minutes: callMinutes[1] },
  callOver: { type: 'callEnded' },
  pauseHalfHour: { type: 'remindersPaused', length: 'halfHour' },
  pause: { type: 'remindersPaused', length: 'hour' },
  pauseTwoHours: { type: 'remindersPaused', length: 'twoHours' },
  pauseUntilWorkday: { type: 'remindersPaused', length: 'untilWorkday' },
  pauseUntilResumed: { type: 'remindersPaused', length: 'untilResumed' },
  resume: { type: 'remindersResumed' },
} as const satisfies Record<string, Intent>;

export type QuickAction = keyof typeof intentOf;

/** The actions that would change something now, in the order they are offered. */
export function quickActionsNow(state: State): readonly QuickAction[] {
  const { lastEventAt, pause, deferralSignals } = state.tracker;
  const attention = attentionOf(state);
  const prompt = attention.kind === 'up' ? attention : null;
  const isCallSaid = deferralSignals.some(({ reason }) => reason === 'saidInCall');
  return [
    'start',
    ...(prompt && maySnooze(prompt) ? (['snooze'] as const) : []),
    // When all skips of the day are used, only the popup can decline the break.
    ...(prompt && skipsLeft(state, lastEventAt) !== 0 ? (['skip'] as const) : []),
    'moved',
    ...postureAnswers(state),
    ...(isCallSaid ? (['callOver'] as const) : (['inCall', 'inCallHour'] as const)),
    ...pauseAnswers(pause.kind),
  ];
}

/** A person who stays seated is not offered to stand. */
function postureAnswers({ settings, tracker: { posture } }: State): readonly QuickAction[] {
  if (posture.kind === 'standing') return ['sitting'];
  return settings.staySeated ? [] : ['standing'];
}

/** The pauses in the order of the popup: the one without an end comes last. */
const pauses = ['pauseHalfHour', 'pause', 'pauseTwoHours', 'pauseUntilWorkday', 'pauseUntilResumed'] as const;

function pauseAnswers(pause: State['tracker']['pause']['kind']): readonly QuickAction[] {
  if (pause === 'untilTomorrow') return [];
  return pause === 'none' ? pauses : ['resume'];
}
