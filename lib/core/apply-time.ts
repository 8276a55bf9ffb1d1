// Decides what the passing of time does: it ends pauses, opens working hours and announces breaks.

import { finishGuide } from './guide/guide';
import { noteChanges } from './log-changes';
import { attentionChangesAt } from './next-change';
import { canNotify } from './reminders/can-notify';
import { applyTimeToSignals } from './reminders/deferral';
import { isOpen } from './reminders/openness';
import { applyTimeToPause } from './reminders/pause';
import { applyTimeToPrompt, keepPromptTrue, notifyBreak, tell } from './reminders/prompt';
import { closeCard } from './reminders/safety-check';
import { applyTimeToStanding } from './reminders/standing';
import { applyTimeToHours } from './reminders/work-hours';
import { dueAt } from './sitting/clock';
import { finishLongBreak } from './sitting/long-break';
import { attentionOf, withPrompt } from './state/attention';
import type { State } from './state/state';
import type { Instant } from './state/time';

/**
 * Removes a prompt when no break is due any more, or when none may be announced. A guide goes on after the hours have closed
 * (HOURS-4).
 */
function withdraw(state: State, now: Instant): State {
  const { pause, posture } = state.tracker;
  const { kind } = attentionOf(state);
  if (kind !== 'up' && kind !== 'snoozed') return state;
  const stands = pause.kind === 'none' && posture.kind !== 'standing' && now >= dueAt(state) && isOpen(state, now);
  return stands ? state : withPrompt(state, { kind: 'none' });
}

function applyTimeToAttention(state: State, now: Instant): State {
  const attention = attentionOf(state);
  const changesAt = attentionChangesAt(state);
  if (changesAt === null || now < changesAt) return state;
  switch (attention.kind) {
    case 'none':
      return canNotify(state, now) ? notifyBreak(state, now) : state;
    case 'snoozed':
      return canNotify(state, now) ? tell(state, attention, now) : state;
    case 'up':
      return applyTimeToPrompt(state, attention, now);
    case 'guide':
      return finishGuide(state, attention, now);
    case 'longBreak':
      return finishLongBreak(state, now);
    case 'card':
      return closeCard(state, now);
    default:
      return attention satisfies never;
  }
}

/** What time does, one file each. Whatever may keep a break from being announced is applied before the break is announced. */
const effects = [
  applyTimeToPause,
  applyTimeToHours,
  applyTimeToStanding,
  withdraw,
  keepPromptTrue,
  applyTimeToSignals,
  applyTimeToAttention,
];

/** Applies everything whose time has come, however late the alarm was. */
export function applyTime(state: State, now: Instant): State {
  for (const applyEffect of effects) {
    const after = applyEffect(state, now);
    if (after !== state) return applyTime(noteChanges(state, after, now, 'itself'), now);
  }
  return state;
}
