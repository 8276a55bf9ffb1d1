import { describe, expect, test } from 'vitest';
import type { Seen } from '../../lib/core/state/seen';
import { MINUTE } from '../../lib/core/state/time';
import { clockTime, Day } from '../support/day';

const sat = (day: Day) =>
  day.state.outbox.rows.flatMap((row) => (row.kind === 'bout' ? [Math.round(row.sittingMs / MINUTE)] : []));

const told = (day: Day) =>
  day.state.outbox.rows.flatMap((row) => (row.kind === 'break' && row.outcome === 'offered' ? [row.at] : []));

/** They go home at 18:00, and what they left on is on until they come back at 08:00. */
function overnight(signs: Partial<Seen>, day = new Day('17:30')): Day {
  day.around(signs).until('18:00');
  day.around({ ...signs, presence: 'idle' }).until('2026-03-03 08:00');
  return day;
}

const reads = () => new Day('17:30').happens({ type: 'settingChanged', name: 'readsOrWatches', value: true });

// ABSENCE-14
describe('what is left on overnight is nobody who listens', () => {
  test.each<[string, Partial<Seen>, () => Day]>([
    ['a call that uses the microphone', { isMicOrCameraOn: true }, () => new Day('17:30')],
    ['a call with sound', { inCall: true, isAudible: true }, () => new Day('17:30')],
    ['a shared screen', { isScreenShared: true }, () => new Day('17:30')],
    ['music, of somebody who often watches', { isAudible: true }, reads],
  ])('%s rings no reminder after three hours, and the night is no sitting', (_, signs, start) => {
    const day = overnight(signs, start());
    expect(told(day).filter((at) => at > clockTime('21:00'))).toEqual([]);
    expect(day.next()).toBe('away since 17:59:00');
    day.around({ ...signs, presence: 'active' });
    expect(sat(day), 'they left when the input stopped').toEqual([29]);
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', from: clockTime('17:59') } });
  });

  test('who listens to a long talk is there for all of it, if they touch something now and then', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true });
    for (const time of ['11:30', '13:30', '14:00']) {
      day.around({ isMicOrCameraOn: true, presence: 'idle' }).until(time);
      day.around({ isMicOrCameraOn: true });
    }
    expect(day.sittingMinutes()).toBe(300);
  });

  test('a call that is still on in the morning is one again, once somebody is there', () => {
    const day = overnight({ isMicOrCameraOn: true });
    const back = { presence: 'active', thresholdMs: MINUTE, isAudible: false, isMicOrCameraOn: true } as const;
    day
      .happens({ type: 'presenceSeen', ...back })
      .around({ isMicOrCameraOn: true })
      .until('2026-03-03 08:10');
    day.around({ isMicOrCameraOn: true, presence: 'idle' }).until('2026-03-03 08:25');
    expect(day.sittingMinutes()).toBe(25);
  });
});

// ABSENCE-18
describe('what is silent for a moment', () => {
  const signs: readonly [string, Partial<Seen>, boolean][] = [
    ['a call', { inCall: true }, false],
    ['a film, of somebody who often watches', {}, true],
  ];
  /** Listened to without input from 9:02 on, with a silence from 9:20 to `until`. */
  const listens = (heard: Partial<Seen>, watches: boolean, until: string) => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'readsOrWatches', value: watches });
    const loud: Partial<Seen> = { ...heard, isAudible: true };
    day
      .around(loud)
      .until('09:02')
      .around({ ...loud, presence: 'idle' })
      .until('09:20');
    day.around({ ...heard, presence: 'idle' }).until(until);
    return day
      .around({ ...loud, presence: 'idle' })
      .until('09:50')
      .around({})
      .until('09:51');
  };

  test.each(signs)('%s, is listened to as before: all of it was sitting', (_, heard, watches) => {
    expect(listens(heard, watches, '09:22').sittingMinutes()).toBe(51);
    expect(listens(heard, watches, '09:23:30').sittingMinutes()).toBe(51);
  });

  test.each(signs)('%s, for as long as a natural break: nobody listened', (_, heard, watches) => {
    expect(listens(heard, watches, '09:27').sittingMinutes()).toBeLessThan(2);
  });

  test('and was left on, is nobody who listens after three hours, all the same', () => {
    const day = new Day('09:00').around({ inCall: true, isAudible: true }).until('09:02');
    const still: Partial<Seen> = { inCall: true, presence: 'idle' };
    for (const hour of ['09', '10', '11', '12']) {
      day.around({ ...still, isAudible: true }).until(`${hour}:40`);
      day.around(still).until(`${hour}:42`);
    }
    day.around({}).until('12:50');
    expect(day.sittingMinutes()).toBeLessThan(10);
  });
});
