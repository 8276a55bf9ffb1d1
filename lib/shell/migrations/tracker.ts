import * as z from 'zod/mini';
import { onTheWall } from './on-the-wall';

const anything = z.record(z.string(), z.unknown());

type Stored = Record<string, unknown>;

/** The same with these fields changed, if it is an object and has them. */
function change(stored: unknown, fields: Readonly<Record<string, (value: unknown) => unknown>>): unknown {
  const read = anything.safeParse(stored);
  if (!read.success) return stored;
  const changed: Stored = { ...read.data };
  for (const [name, become] of Object.entries(fields)) if (name in changed) changed[name] = become(changed[name]);
  return changed;
}

const kindOf = (stored: unknown) => anything.safeParse(stored).data?.kind;

function pauseOnWall(stored: unknown, zone: string): unknown {
  const wall = (value: unknown) => onTheWall(value, zone);
  switch (kindOf(stored)) {
    case 'untilWorkday':
      return change(stored, { until: wall });
    case 'untilTomorrow':
      return change(stored, { until: wall, behind: (pause) => pauseOnWall(pause, zone) });
    case 'untilResumed':
      return change(stored, { remindAt: wall });
    default:
      return stored;
  }
}

function receiptOnWall(stored: unknown, zone: string): unknown {
  const kind = kindOf(stored);
  if (kind !== 'paused' && kind !== 'resumed') return stored;
  return change(stored, { before: (pause) => pauseOnWall(pause, zone) });
}

/**
 * Brings a stored tracker to what this Limber reads. At first the end of a pause "until tomorrow" and the like were
 * instants; now they are what the clock on the wall shows. `zone` is where they were stored. Imports nothing that may change.
 */
export function migrateTracker(stored: unknown, zone: string): unknown {
  return change(stored, {
    pause: (pause) => pauseOnWall(pause, zone),
    receipt: (receipt) => receiptOnWall(receipt, zone),
    overtime: (overtime) => change(overtime, { until: (value) => onTheWall(value, zone) }),
    skips: (skips) => change(skips, { day: (day) => (day === '' ? null : day) }),
  });
}
