import { describe, expect, test } from 'vitest';
import type { Row } from '../../lib/core/state/history-row';
import { clockTime, Day } from '../support/day';

/** Rows as a person would read them. */
const read = (rows: readonly Row[]) =>
  rows.map((row) => {
    const at = Math.round((row.at - clockTime('09:00')) / 60_000);
    switch (row.kind) {
      case 'bout':
        return `${at}: sat ${row.sittingMs / 60_000} min`;
      case 'wait':
        return `${at}: waited ${(row.at - row.from) / 60_000} min for ${row.reason}`;
      case 'break':
        return `${at}: ${row.outcome} ${row.size}${row.exercises.length > 0 ? ` ${row.exercises.join()}` : ''}`;
      default:
        return row satisfies never;
    }
  });

describe('the ledger', () => {
  test('has a row for each bout and for what became of each break', () => {
    const day = new Day('09:00').passesCheck().until('09:30').happens({ type: 'promptSnoozed' }).until('09:35');
    day.happens({ type: 'guideStarted', plan: ['side_bend'] }).follows();
    day.away('09:50', '10:05').until('10:35').until('10:45').until('11:10');
    expect(read(day.state.outbox.rows)).toEqual([
      '30: offered short side_bend',
      '30: snoozed short side_bend',
      '36: done short side_bend',
      '50: sat 50 min',
      '65: natural long',
      '95: offered short calf_raise',
      '105: missed short calf_raise',
    ]);
  });

  test('forgets what "I just moved" said when it is taken back, and the bout goes on', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'personMoved' }).until('09:21');
    day.happens({ type: 'personMovedUndone' }).away('09:25', '09:40');
    expect(read(day.state.outbox.rows)).toEqual(['21: undone short', '25: sat 25 min', '40: natural long']);
  });

  test('lets go of rows that have been written, and only of those', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' });
    const [first] = day.state.outbox.rows;
    day.happens({ type: 'rowsWritten', ids: [first?.id ?? ''] });
    expect(read(day.state.outbox.rows)).toEqual(['30: skipped short side_bend']);
  });
});

// HISTORY-1
describe('what a due break waited for', () => {
  test('is a row when the call is over, before the break is told', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:42').around({}).until('09:44');
    expect(read(day.state.outbox.rows)).toEqual(['42: waited 12 min for call', '43: offered short side_bend']);
  });

  test('is a row when the break stops waiting for it, though it is still there', () => {
    const day = new Day('09:00').around({ isFullscreen: true }).until('09:43');
    expect(read(day.state.outbox.rows)).toEqual(['40: waited 10 min for fullscreen', '41: offered short side_bend']);
  });

  test('is a row for each reason, when two are there at once', () => {
    const day = new Day('09:00').around({ inCall: true, isFullscreen: true }).until('09:35').around({ inCall: true });
    day.until('09:38').around({}).until('09:40');
    expect(read(day.state.outbox.rows)).toEqual([
      '35: waited 5 min for fullscreen',
      '38: waited 8 min for call',
      '39: offered short side_bend',
    ]);
  });

  test('is a row too when the person gets up before they are told', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:36').happens({ type: 'personMoved' });
    expect(read(day.state.outbox.rows)).toEqual(['36: done short', '36: sat 36 min', '36: waited 6 min for call']);
  });

  test('is no longer than breaks wait, however late the alarm is', () => {
    const day = new Day('09:00').around({ isFullscreen: true }).until('09:31').asleep('09:31', '10:30');
    const waits = read(day.state.outbox.rows).filter((row) => row.includes('waited'));
    expect(waits).toEqual(['40: waited 10 min for fullscreen']);
  });

  test('is nothing where nobody wants to wait', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitForCalls', value: false });
    day.around({ inCall: true }).until('09:42');
    expect(read(day.state.outbox.rows)).toEqual(['30: offered short side_bend', '40: missed short side_bend']);
  });
});

// STORE-3
test('rows that cannot be written wait, the newest 500 of them, and the log says how many were dropped', () => {
  const day = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' });
  const [row] = day.state.outbox.rows;
  const rows = Array.from({ length: 510 }, (_, number) => ({ ...(row as Row), id: `${number}` }));
  day.state = { ...day.state, outbox: { rows, refusal: null } };
  day.until('09:35');
  expect(day.state.outbox.rows.map(({ id }) => id)).toEqual(rows.slice(10).map(({ id }) => id));
  expect(day.state.workerLog.filter(({ event }) => event === 'rowsDropped').map(({ count }) => count)).toEqual([10]);
});

// STORE-4
describe('the log', () => {
  test('says how late the alarm came, and that the computer slept', () => {
    const day = new Day('09:00').until('09:10').asleep('09:10', '09:56');
    expect(day.state.workerLog.slice(-3)).toEqual([
      { at: clockTime('09:10'), event: 'woke', ms: 0 },
      { at: clockTime('09:56'), event: 'woke', ms: 41 * 60_000 },
      { at: clockTime('09:56'), event: 'slept', ms: 41 * 60_000 },
    ]);
  });

  test('is bounded', () => {
    const day = new Day('00:00').until('23:50');
    expect(day.state.workerLog.length).toBeLessThanOrEqual(200);
  });
});
