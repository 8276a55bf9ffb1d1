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
