import { describe, expect, test } from 'vitest';
import { explanationMessage } from '../../lib/core/views/explanation';
import { wishes } from '../../lib/core/wishes';
import { notificationText } from '../../lib/shell/words';
import { Day } from '../support/day';
import { language } from '../support/language';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The line that says why the time is what it is. */
function said(day: Day): string | null {
  const message = explanationMessage(day.state.tracker.explanation);
  return message && language.t(message.key, { length: language.duration(message.ms), time: '' });
}

const rows = ({ state }: Day) => state.outbox.rows;
const bouts = (day: Day) => rows(day).filter((row) => row.kind === 'bout');
const breaks = (day: Day) => rows(day).filter((row) => row.kind === 'break');

/** The clock shows `at`, epoch ms, at once. */
function shows(day: Day, at: number): Day {
  day.now = at;
  return day.happens({ type: 'browserStarted' }, { type: 'woke' });
}

describe('a clock that is wrong when the computer starts', () => {
  // SITTING-5, SITTING-6
  test('1970 on the first day with Limber, then right: no break of 56 years, nor a bout in 1970', () => {
    const day = new Day('1970-01-01 00:01');
    day.until('1970-01-01 00:03');
    day.now = Date.UTC(2026, 2, 2, 8);
    day.happens({ type: 'woke' });
    expect(said(day)).toMatch(/^You were away a while, so I start again from/);
    expect(bouts(day)).toEqual([]);
    expect(breaks(day)).toMatchObject([{ outcome: 'natural', durationMs: null, at: day.now }]);
    expect(day.sittingMinutes()).toBe(0);
  });

  test('1970 one morning, then right: the night was as long as it was, and last evening is told of rightly', () => {
    const day = new Day('17:00').until('17:20');
    const evening = day.now;
    shows(day, Date.UTC(1970, 0, 1)).until('1970-01-01 01:02');
    day.now = evening + 16 * HOUR;
    day.happens({ type: 'woke' });
    expect(said(day)).toMatch(/^You were away 15 hr 5\d min, so I start again from/);
    expect(bouts(day)).toMatchObject([{ from: evening - 20 * 60_000 }]);
    const [bout] = bouts(day);
    expect(bout && bout.at - evening).toBeLessThan(10 * 60_000);
    expect(breaks(day).every(({ at }) => at >= evening)).toBe(true);
  });

  test('has a pause "until tomorrow" end on the morning it was meant for', () => {
    const day = new Day('17:00').happens({ type: 'remindersPaused', length: 'untilWorkday' });
    const evening = day.now;
    shows(day, Date.UTC(1970, 0, 1));
    expect(day.next()).toMatch(/^paused/);
    day.now = evening + 12 * HOUR;
    day.happens({ type: 'woke' });
    expect(day.next()).toBe('paused until 06:00:00');
  });

  test('years ahead, then right: sitting is not lost, and a holiday long after is a holiday', () => {
    const day = new Day('2096-03-02 09:00').until('2096-03-02 09:20');
    shows(day, Date.UTC(2026, 2, 2, 8, 20));
    expect(day.sittingMinutes()).toBe(20);
    day.until('2026-03-05 09:20');
    day.now += 30 * DAY;
    day.happens({ type: 'woke' });
    expect(said(day)).toMatch(/^You were away a while/);
  });
});

test('breaks that were skipped while the clock was years ahead are not skipped today', () => {
  const day = new Day('2096-03-02 09:00').happens({ type: 'settingChanged', name: 'skipsADay', value: 1 });
  day.until('2096-03-02 09:30').happens({ type: 'promptSkipped' });
  shows(day, Date.UTC(2026, 2, 2, 8, 30));
  day.until('2026-03-02 10:00');
  expect(day.sees()).toMatchObject({ screen: 'due', skipsLeft: 1 });
});

describe('somebody who was away', () => {
  test('over a weekend reads it in days and hours, in the popup and in the reminder', () => {
    const day = new Day('2026-03-06 16:00').locked('2026-03-06 17:00', '2026-03-09 09:00');
    expect(said(day)).toMatch(/^You were away 2 days 16 hr, so I start again from/);
    day.until('2026-03-09 09:30');
    const { notification } = wishes(day.state);
    expect(notification && notificationText(language, notification, 'Europe/Berlin').message).toContain(
      'You were away 2 days 16 hr, so I start again from 9:00.',
    );
    expect(breaks(day).filter(({ outcome }) => outcome === 'natural')).toMatchObject([{ durationMs: 64 * HOUR }]);
  });

  test('for lunch that took long reads hours', () => {
    expect(said(new Day('09:00').away('11:00', '13:05'))).toMatch(/^You were away 2 hr 5 min/);
  });

  // ABSENCE-12
  test('for three weeks was away a while, which has no length in the ledger; the bout before it is kept', () => {
    const day = new Day('2026-03-06 16:00').locked('2026-03-06 17:00', '2026-03-27 09:00');
    expect(said(day)).toMatch(/^You were away a while/);
    expect(breaks(day).at(-1)).toMatchObject({ outcome: 'natural', durationMs: null });
    expect(bouts(day)).toMatchObject([{ sittingMs: HOUR }]);
  });
});
