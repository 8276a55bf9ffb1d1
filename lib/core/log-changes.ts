// Decides which changes are written into the log, and of waits into the history.

import { isOpen } from './reminders/openness';
import { pauseEndsAt } from './reminders/pause-end';
import { recordWaits } from './reminders/record-waits';
import { waitedFor } from './reminders/waits';
import type { State } from './state/state';
import type { Reason } from './state/suppression';
import type { Instant } from './state/time';
import { note } from './state/worker-log';

/** Who changed something: the person, or the passing of time. */
export type By = 'person' | 'itself';

/** Writes into the log what changed between `before` and `after`, if that explains why a reminder comes or does not come. */
export function noteChanges(before: State, after: State, now: Instant, by: By): State {
  if (before.tracker === after.tracker && before.settings === after.settings) return after;
  const noted = noteWaiting(before, notePosture(before, notePause(before, after, now, by), now, by), now, by);
  return recordWaits(before, noted, now);
}

/** Logs that a due break begins to wait, waits for something else, or waits no longer. */
function noteWaiting(before: State, after: State, now: Instant, by: By): State {
  const [waiting, waits] = [waitedFor(before), waitedFor(after)];
  const [was, is] = [waiting[0], waits[0]];
  if (is) return is.reason === was?.reason ? after : note(after, now, `waits.${is.reason}`);
  if (!was) return after;
  const since = Math.min(...waiting.map(({ deferral }) => (deferral.kind === 'waiting' ? deferral.since : now)));
  return note(after, now, `waitOver.${whyLetGo(was.reason, after, by)}`, Math.max(0, now - since));
}

function whyLetGo(reason: Reason, { tracker: { deferralSignals } }: State, by: By) {
  const signal = deferralSignals.find((each) => each.reason === reason);
  if (!signal) return 'gone';
  const { deferral } = signal;
  switch (deferral.kind) {
    case 'stopped':
      return 'gone';
    case 'expired':
      return by === 'person' ? 'asked' : 'cap';
    case 'none':
      return 'calledOff';
    case 'waiting':
      return 'switchedOff';
    default:
      return deferral satisfies never;
  }
}

function notePause(before: State, after: State, now: Instant, by: By): State {
  const [was, is] = [before.tracker.pause, after.tracker.pause];
  if (is.kind === 'none') return was.kind === 'none' ? after : note(after, now, `resumed.${by}`);
  const end = (pause: typeof is) => ('until' in pause ? pause.until : now);
  // Only a person chooses another end. When the clock is set, the end moves with it, and that is not logged.
  const isSame = was.kind === is.kind && (by === 'itself' || end(was) === end(is));
  if (isSame) return after;
  if (is.kind === 'untilTomorrow') return note(after, now, 'paused.emergency');
  const endsAt = pauseEndsAt(after);
  return endsAt === null ? note(after, now, 'paused.untilResumed') : note(after, now, 'paused.forTime', endsAt - now);
}

function notePosture(before: State, after: State, now: Instant, by: By): State {
  const [was, is] = [before, after].map(({ tracker }) => tracker.posture.kind === 'standing');
  if (was === is) return after;
  return is ? note(after, now, 'stoodUp') : note(after, now, `satDown.${by}`);
}

/** Logs that hours have opened or closed since the last event: by the clock, by a setting, or by "remind me all the same". */
export function noteHours(before: State, after: State, now: Instant): State {
  const [wasOpen, open] = [isOpen(before, before.tracker.lastEventAt), isOpen(after, now)];
  return wasOpen === open ? after : note(after, now, open ? 'hoursOpened' : 'hoursClosed');
}
