import { causeOf } from '../../lib/core/cause';
import { isOpen } from '../../lib/core/reminders/openness';
import type { BreakRow } from '../../lib/core/state/history-row';
import { MINUTE } from '../../lib/core/state/time';
import { lawsOver } from '../support/laws';
import { historiesFor, type Lived } from '../support/reference-history';

const { numRuns, timeout } = historiesFor(1);

/** Somebody watches what becomes of a break that was told. */
const law = lawsOver({ numRuns, timeout });

/** The rows about breaks that an event has made. */
const newRows = ({ before, after }: Lived) =>
  after.outbox.rows.filter((row): row is BreakRow => row.kind === 'break' && !before.outbox.rows.includes(row));

/** Whether something other than time and an empty chair may have changed what is owed. */
function isMeddledWith({ event, now, before, after }: Lived): boolean {
  const [was, is] = [before.tracker, after.tracker];
  const isAnother = before.settings !== after.settings || was.pause !== is.pause || was.posture !== is.posture;
  const isOpenNow = isOpen(after, now);
  const hoursTurned = isOpen(before, was.lastEventAt) !== isOpenNow;
  // Where the browser does not say who is there, a prompt is taken down in an absence that was none (ABSENCE-16).
  const isInDoubt = was.presence.kind !== 'active' && was.presence.unknownSince !== undefined;
  return causeOf(event) === 'person' || now < was.lastEventAt || isAnother || hoursTurned || isInDoubt;
}

// ABSENCE-3
law('no cycle begins in the future, whatever part of an absence fell into it', () => ({ now, after }) => {
  const { cycleStartedAt, longCycleStartedAt } = after.tracker.clock;
  const ahead = Math.max(cycleStartedAt, longCycleStartedAt) - now;
  return ahead > 0 ? `a cycle begins in ${ahead} ms` : null;
});

law('no break is offered within ten minutes of one to which nothing has happened', () => {
  let offeredAt: number | null = null;
  return (lived) => {
    if (isMeddledWith(lived)) offeredAt = null;
    for (const { outcome } of newRows(lived)) {
      const sinceMs = offeredAt === null ? null : lived.now - offeredAt;
      if (outcome === 'offered' && sinceMs !== null && sinceMs < 10 * MINUTE) return `again after ${sinceMs} ms`;
      offeredAt = outcome === 'offered' ? lived.now : null;
    }
    return null;
  };
});

law('no prompt goes in front of somebody without a word of what has become of it', () => (lived) => {
  const [was, is] = [lived.before.tracker, lived.after.tracker];
  const isGone = was.prompt.kind !== 'none' && is.prompt.kind === 'none' && is.presence.kind === 'active';
  if (!isGone || was.activity.kind !== 'none' || isMeddledWith(lived)) return null;
  return newRows(lived).length === 0 ? 'nothing is said of the prompt that was up' : null;
});
