import { describe, expect, test } from 'vitest';
import type { Row } from '../../lib/core/state/history-row';
import { rowVersion } from '../../lib/core/state/row-version';
import { DAY, MINUTE } from '../../lib/core/state/time';
import { datePlus } from '../../lib/core/views/day/calendar';
import { type DayView, daysView, dayView } from '../../lib/core/views/day/day-view';
import type { Span } from '../../lib/core/views/day/span';
import { clockTime, Day } from '../support/day';

const monday = '2026-03-02';

/** A time of day as a person says it, without the seconds. */
const said = (at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainTime()
    .round('minute')
    .toString({ smallestUnit: 'minute' });

const span = ({ from, until }: Span) => `${said(from)}–${said(until)}`;

/** The picture of a day, as of its end, as a person would read it out. */
function picture({ now, state }: Day, date = monday, rows: readonly Row[] = state.outbox.rows) {
  return readOut(dayView(state, rows, date, now));
}

function readOut({ axis, segments, marks, waits, entries, ...view }: DayView) {
  return {
    axis: span(axis),
    strip: segments.map((each) => `${span(each)} ${each.kind}`),
    marks: marks.map(({ at, kind }) => `${said(at)} ${kind}`),
    waits: waits.map((wait) => `${span(wait)}${wait.because ? ` for ${wait.because}` : ''}`),
    lines: entries.map(({ at, kind, ms }) => `${said(at)} ${kind}${ms === null ? '' : ` ${Math.round(ms / MINUTE)}`}`),
    sat: Math.round(view.sittingMs / MINUTE),
    longest: Math.round(view.longestMs / MINUTE),
    mean: Math.round(view.meanMs / MINUTE),
    breaks: view.breaksTaken,
  };
}

// DAY-2, DAY-3 and DAY-4.
describe('the picture of a day', () => {
  test('has the desk, the lunch, the stretch and what became of each break', () => {
    const day = new Day('09:02')
      .passesCheck()
      .until('09:32')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.follows().until('09:55').away('09:55', '10:36').until('11:06').happens({ type: 'promptSkipped' });
    expect(picture(day.until('11:20'))).toEqual({
      axis: '09:00–17:00',
      strip: ['09:02–09:55 desk', '09:55–10:36 away', '10:36–11:20 desk'],
      marks: ['09:32 stretch', '09:55 away', '11:06 skipped'],
      waits: [],
      lines: ['09:02 desk 53', '09:32 stretch 1', '09:55 away 41', '10:36 desk 44', '11:06 skipped'],
      sat: 97,
      longest: 53,
      mean: 49,
      breaks: 2,
    });
  });

  test('has nobody away before they came, nor after they left: the night is no break', () => {
    const day = new Day('09:00').away('09:20', '2026-03-03 09:30');
    const { lines, strip, breaks } = picture(day.until('2026-03-03 10:00'), '2026-03-03');
    expect({ strip, breaks, lines }).toEqual({ strip: ['09:30–10:00 desk'], breaks: 0, lines: ['09:30 desk 30'] });
    expect(picture(day)).toMatchObject({ strip: ['09:00–09:20 desk'], breaks: 0, lines: ['09:00 desk 20'] });
  });

  test('has an absence too short to be a break taken out of the sitting, though no row says when it was', () => {
    const day = new Day('09:00').away('09:10', '09:13').until('09:20').happens({ type: 'personMoved' });
    expect(picture(day.until('09:30'))).toMatchObject({
      strip: ['09:00–09:20 desk', '09:20–09:30 desk'],
      lines: ['09:00 desk 17', '09:20 moved', '09:20 desk 10'],
      sat: 27,
    });
  });

  test('has a minute behind the lock where it was', () => {
    const day = new Day('09:00').locked('09:10', '09:12').until('09:20');
    expect(picture(day)).toMatchObject({
      strip: ['09:00–09:10 desk', '09:10–09:12 away', '09:12–09:20 desk'],
      lines: ['09:00 desk 18', '09:10 away 2'],
      sat: 18,
      longest: 18,
    });
  });

  test('has standing where the person said so, and until they sit', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'stoodUp' }).until('09:35');
    expect(picture(day)).toMatchObject({ strip: ['09:00–09:20 desk', '09:20–09:35 standing'], sat: 20, breaks: 1 });
    day.happens({ type: 'satDown' }).until('09:50');
    expect(picture(day)).toMatchObject({
      strip: ['09:00–09:20 desk', '09:20–09:35 standing', '09:35–09:50 desk'],
      lines: ['09:00 desk 20', '09:20 stood 15', '09:35 desk 15'],
    });
  });

  test('has a long break as time away, while it lasts and after', () => {
    const day = new Day('09:00').until('09:25').happens({ type: 'restStarted' }).until('09:28');
    expect(picture(day)).toMatchObject({ strip: ['09:00–09:25 desk', '09:25–09:28 away'], sat: 25 });
    expect(picture(day.until('09:50'))).toMatchObject({
      strip: ['09:00–09:25 desk', '09:25–09:30 away', '09:30–09:50 desk'],
      lines: ['09:00 desk 25', '09:25 longBreak 5', '09:30 desk 20'],
      breaks: 1,
    });
  });

  test('has the person away who is away now', () => {
    const day = new Day('09:00').until('09:25').happens({
      type: 'presenceSeen',
      presence: 'locked',
      thresholdMs: MINUTE,
      isAudible: false,
    });
    expect(picture(day.until('10:10'))).toMatchObject({
      strip: ['09:00–09:25 desk', '09:25–10:10 away'],
      lines: ['09:00 desk 25'],
      sat: 25,
    });
  });

  test('goes on with the bout when "I just moved" is taken back', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'personMoved' }).until('09:21');
    day.happens({ type: 'personMovedUndone' }).until('09:25');
    expect(picture(day)).toMatchObject({ strip: ['09:00–09:25 desk'], marks: [], sat: 25, breaks: 0 });
  });

  test('is empty for somebody who was not there', () => {
    const day = new Day('09:00').until('09:10');
    expect(picture(day, '2026-03-01')).toEqual({
      axis: '09:00–17:00',
      strip: [],
      marks: [],
      waits: [],
      lines: [],
      sat: 0,
      longest: 0,
      mean: 0,
      breaks: 0,
    });
  });
});

// DAY-5
describe('a break that waited', () => {
  const call = { inCall: true, isAudible: true } as const;

  test('is shown while it waits, with what for', () => {
    const day = new Day('09:00').until('09:20').around(call).until('09:41');
    expect(picture(day).waits).toEqual(['09:30–09:41 for call']);
  });

  test('is shown afterwards with how long it waited', () => {
    const day = new Day('09:00').until('09:20').around(call).until('09:41').around({ inCall: false }).until('09:50');
    const { lines, waits } = picture(day);
    expect(waits).toEqual(['09:30–09:42']);
    expect(lines).toContain('09:42 waited 12');
  });

  test('that came in its time did not wait', () => {
    expect(picture(new Day('09:00').until('09:50'))).toMatchObject({ waits: [] });
  });
});

// DAY-1
describe('the axis of a day', () => {
  const week = (from: number, to: number) => Array.from({ length: 7 }, () => [{ from: from * 60, to: to * 60 }]);

  test('is the hours that are set, wider if somebody was there outside them', () => {
    const day = new Day('09:00').happens({ type: 'hoursChanged', hours: week(10, 15) }).until('09:10');
    expect(picture(day).axis).toBe('09:00–15:00');
    expect(picture(day, '2026-03-01').axis).toBe('10:00–15:00');
  });

  test('of a shift over midnight ends when the day turns', () => {
    const night = Array.from({ length: 7 }, () => [
      { from: 0, to: 6 * 60 },
      { from: 22 * 60, to: 24 * 60 },
    ]);
    const day = new Day('23:00').happens({ type: 'hoursChanged', hours: night }).until('23:30');
    expect(picture(day).axis).toBe('04:00–04:00');
  });

  test('of a day off is nine to five', () => {
    const day = new Day('09:00').happens({ type: 'hoursChanged', hours: week(6, 20) });
    day.happens({ type: 'daysOffChanged', daysOff: ['2026-03-01'] }).until('09:10');
    expect(picture(day, '2026-03-01').axis).toBe('09:00–17:00');
  });

  test('is one for all days of a week, so that nine is under nine', () => {
    const day = new Day('07:40').until('08:00').asleep('08:00', '2026-03-03 09:00').until('2026-03-03 19:30');
    const views = daysView(day.state, day.state.outbox.rows, [monday, '2026-03-03', '2026-03-04'], day.now);
    expect(views.map(({ axis }) => span(axis))).toEqual(['07:00–20:00', '07:00–20:00', '07:00–20:00']);
  });
});

describe('a night in which the clocks change', () => {
  test('forward has an hour less between nine in the evening and nine in the morning', () => {
    const day = new Day('2026-03-28 21:00').until('2026-03-28 21:10');
    day.state = { ...day.state, zone: 'Europe/Berlin' };
    const { axis } = dayView(day.state, [], '2026-03-28', day.now);
    expect(span(axis)).toBe('09:00–22:00');
  });

  test('is in the strip of the day before: 23 hours then are a whole day', () => {
    const day = new Day('2026-03-28 04:00').until('2026-03-28 04:30');
    const rows: Row[] = [
      {
        kind: 'bout',
        v: rowVersion,
        id: 'late',
        from: clockTime('2026-03-28 23:00'),
        at: clockTime('2026-03-29 05:00'),
        sittingMs: 5 * 60 * MINUTE,
      },
    ];
    day.now = clockTime('2026-03-29 12:00');
    day.state = {
      ...day.state,
      tracker: { ...day.state.tracker, clock: { ...day.state.tracker.clock, boutRow: 'new', boutStartedAt: day.now } },
    };
    const before = dayView(day.state, rows, '2026-03-28', day.now);
    const after = dayView(day.state, rows, '2026-03-29', day.now);
    expect(span(before.segments[0] as Span)).toBe('23:00–04:00');
    expect([before, after].map(({ sittingMs }) => sittingMs / MINUTE)).toEqual([4 * 60, 60]);
    expect(before.axis.until - clockTime('2026-03-28 04:00')).toBeLessThanOrEqual(DAY - 60 * MINUTE);
  });

  test('back has 25 hours, and its second half past two is a place of its own', () => {
    const date = '2026-10-24';
    const day = new Day('2026-10-24 22:00').until('2026-10-25 03:30');
    const { axis, sittingMs } = dayView(day.state, day.state.outbox.rows, date, day.now);
    expect(span(axis)).toBe('09:00–04:00');
    expect(sittingMs / MINUTE).toBe(6.5 * 60);
    expect(datePlus(date, 1)).toBe('2026-10-25');
  });
});
