import { describe, expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { logEntrySchema } from '../../lib/core/state/log-entry-schema';
import type { Seen } from '../../lib/core/state/seen';
import { clockTime, Day } from '../support/day';

const atDesk: Seen = { presence: 'active', thresholdMs: 60_000, isAudible: false };
const looks = ['woke', 'workerStarted', 'browserStarted', 'installed'];

/** What the log says since `from`, but for looks at the clock: "09:30:00 told", with minutes where it has a length. */
const logged = (day: Day, from = '09:00') =>
  day.state.workerLog
    .filter(({ at, event }) => at >= clockTime(from) && !looks.includes(event))
    .map(({ at, event, ms }) => {
      const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Berlin').toPlainTime();
      return `${time.toString({ smallestUnit: 'second' })} ${event}${ms > 0 ? ` ${ms / 60_000}` : ''}`;
    });

describe('somebody who asks why a reminder did not come finds out', () => {
  test('that the alarm was late, though it had to start the worker first', () => {
    const day = new Day('09:00').until('09:12');
    day.now = clockTime('09:16:30');
    day.happens({ type: 'workerStarted', seen: atDesk }, { type: 'woke', seen: atDesk });
    expect(day.state.workerLog.at(-1), 'the wake was wished for at 9:15').toEqual({
      at: clockTime('09:16:30'),
      event: 'workerStarted',
      ms: 90_000,
    });
    day.ends();
  });

  test('and how long nobody had looked, when the browser comes up', () => {
    const day = new Day('09:00').until('09:12');
    day.now = clockTime('09:19');
    day.happens({ type: 'browserStarted' });
    expect(day.state.workerLog.at(-1)).toMatchObject({ event: 'browserStarted', ms: 4 * 60_000 });
    day.ends();
  });

  test('that it waited for a call, and that the call was over', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:40').around({}).until('09:42');
    day.notices('09:41:00 told: side_bend');
    expect(logged(day)).toEqual(['09:30:00 waits.call', '09:40:00 waitOver.gone 10', '09:41:00 told']);
    day.ends();
  });

  test('that it waited as long as breaks wait', () => {
    const day = new Day('09:00').around({ isFullscreen: true }).until('09:45');
    day.notices('09:41:00 told: side_bend');
    expect(logged(day)).toEqual(['09:30:00 waits.fullscreen', '09:40:00 waitOver.cap 10', '09:41:00 told']);
    day.ends();
  });

  test('that they asked to be told at once, or switched waiting off, or walked away', () => {
    const waiting = () => new Day('09:00').around({ inCall: true }).until('09:33');
    const asked = waiting().happens({ type: 'waitEnded' }).notices('09:33:00 told: side_bend');
    expect(logged(asked, '09:31')).toEqual(['09:33:00 waitOver.asked 3', '09:33:00 told']);
    const off = waiting().happens({ type: 'settingChanged', name: 'waitForCalls', value: false });
    off.notices('09:33:00 told: side_bend');
    expect(logged(off, '09:31')).toEqual(['09:33:00 waitOver.switchedOff 3', '09:33:00 told']);
    const gone = waiting().locked('09:34', '09:36');
    expect(logged(gone, '09:34')).toEqual(['09:36:00 cameBack 2', '09:36:00 waitOver.calledOff 6']);
    for (const day of [asked, off, gone]) day.ends();
  });

  test.each([
    ['audible', { isAudible: true }],
    ['typing', { isBusy: true }],
  ] as const)('that it waited: %s', (reason, signs) => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitWhileAudible', value: true });
    day.around(signs).until('09:30');
    expect(logged(day)).toEqual([`09:30:00 waits.${reason}`]);
    day.ends();
  });

  test('that they had said they were in a call, which began to count once another was over', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'callSaid', minutes: 30 }).around({ inCall: true });
    day.until('09:35').around({}).until('09:52').notices('09:51:00 told: side_bend');
    expect(logged(day)).toEqual([
      '09:30:00 waits.call',
      '09:35:00 waits.saidInCall',
      '09:50:00 waitOver.gone 20',
      '09:51:00 told',
    ]);
    day.ends();
  });

  test('that reminders were paused, and who ended the pause', () => {
    const day = new Day('09:00').happens({ type: 'remindersPaused', length: 'halfHour' }).until('09:30');
    day.until('09:31').notices('09:31:00 told: side_bend').happens({ type: 'remindersPaused', length: 'untilResumed' });
    day.notices('09:31:00 notice gone').until('09:35').happens({ type: 'remindersResumed' });
    expect(logged(day)).toEqual([
      '09:00:00 paused.forTime 30',
      '09:30:00 resumed.itself',
      '09:31:00 told',
      '09:31:00 paused.untilResumed',
      '09:35:00 resumed.person',
    ]);
    day.ends();
  });

  test('that an emergency switched them off for the day', () => {
    const emergency: Event = { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] };
    const day = new Day('09:00').happens(emergency);
    expect(logged(day)).toEqual(['09:00:00 paused.emergency']);
    day.ends();
  });

  test('that a pause is one pause, when the clock is set back in it', () => {
    const day = new Day('09:00').happens({ type: 'remindersPaused', length: 'hour' }).until('09:30');
    day.now -= 600_000;
    day.happens({ type: 'settingChanged', name: 'snoozeMinutes', value: 6 });
    expect(logged(day)).toEqual(['09:00:00 paused.forTime 60', '09:20:00 clockSetBack 10']);
    day.ends();
  });

  test('that their hours had closed, and when they opened', () => {
    const hours = Array.from({ length: 7 }, () => [
      { from: 9 * 60, to: 12 * 60 },
      { from: 13 * 60, to: 17 * 60 },
    ]);
    const day = new Day('11:50').happens({ type: 'hoursChanged', hours }).until('13:10');
    expect(logged(day, '11:50')).toEqual(['12:00:00 hoursClosed', '13:00:00 hoursOpened']);
    day.ends();
  });

  test('that they had said they were standing', () => {
    const day = new Day('09:00').happens({ type: 'stoodUp' }).until('09:10').happens({ type: 'satDown' });
    expect(logged(day)).toEqual(['09:00:00 stoodUp', '09:10:00 satDown.person']);
    const forgot = new Day('09:00')
      .happens({ type: 'stoodUp' })
      .until('09:31')
      .notices('09:30:00 asked: stillStanding');
    expect(logged(forgot)).toEqual(['09:00:00 stoodUp', '09:30:00 satDown.itself']);
    day.ends();
    forgot.ends();
  });
});

describe('a whole day stays in the log', () => {
  test('of looks that were on time there are two lines: the first, and the last with how many', () => {
    const day = new Day('09:00').until('09:24');
    expect(day.state.workerLog.slice(1)).toEqual([
      { at: clockTime('09:05'), event: 'woke', ms: 0 },
      { at: clockTime('09:20'), event: 'woke', ms: 0, count: 3 },
    ]);
    day.ends();
  });

  test('also when each of them had to start the worker', () => {
    const day = new Day('09:00');
    for (const time of ['09:05', '09:10', '09:15', '09:20']) {
      day.now = clockTime(time);
      day.happens({ type: 'workerStarted', seen: atDesk }, { type: 'woke', seen: atDesk });
    }
    expect(day.state.workerLog.slice(1)).toMatchObject([
      { event: 'workerStarted' },
      { at: clockTime('09:20'), count: 3 },
    ]);
    day.ends();
  });

  test('the first break of a day of calls is still explained in the evening', () => {
    const day = new Day('09:00').around({ inCall: true });
    for (let hour = 9; hour < 18; hour += 1) {
      const tenPast = `${String(hour).padStart(2, '0')}:10`;
      day.until(tenPast).around({}).until(`${tenPast}:30`).happens({ type: 'personMoved' });
      day.around({ inCall: true }).until(`${String(hour + 1).padStart(2, '0')}:05`);
    }
    expect(day.state.workerLog.length).toBeLessThan(200);
    expect(logged(day).filter((line) => line.includes('waits.call'))).toHaveLength(9);
    day.ends();
  });

  test('a line that an earlier version wrote is read', () => {
    const before = { at: clockTime('09:00'), event: 'woke', ms: 12_000 };
    expect(logEntrySchema.parse(before)).toEqual(before);
  });
});
