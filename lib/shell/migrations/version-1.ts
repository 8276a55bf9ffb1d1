// From what version 1 stored to what version 2 does.

import { migrateRow } from '../../history/migrate-row';
import { change, changeEach, kindOf, recordIn, type Stored } from './change';
import { onTheCalendar, onTheWall } from './on-the-wall';

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

const tracker = (stored: unknown, zone: string) =>
  change(stored, {
    pause: (pause) => pauseOnWall(pause, zone),
    receipt: (receipt) => receiptOnWall(receipt, zone),
    overtime: (overtime) => change(overtime, { until: (value) => onTheWall(value, zone) }),
    skips: (skips) => change(skips, { day: (day) => (day === '' ? null : day) }),
  });

const person = (stored: unknown, zone: string) =>
  change(stored, {
    notToday: (areas) => changeEach(areas, (area) => change(area, { until: (value) => onTheCalendar(value, zone) })),
  });

/** Rows waited in the tracker. They now have a key of their own. */
function withOutbox(items: Stored): Stored {
  const rows = recordIn(items.tracker)?.outbox;
  return 'outbox' in items || !Array.isArray(rows) ? items : { ...items, outbox: { rows, refusal: null } };
}

/**
 * Before version 2, the end of a pause "until tomorrow" was an instant, and a break in the history had one number. After it, the
 * end is a time on the wall, and a break has two numbers. `zone` is the time zone where the values were stored.
 */
export const fromVersion1 = (items: Stored, zone: string): Stored =>
  change(withOutbox(items), {
    tracker: (stored) => tracker(stored, zone),
    person: (stored) => person(stored, zone),
    outbox: (stored) => change(stored, { rows: (rows) => changeEach(rows, migrateRow) }),
  }) as Stored;
