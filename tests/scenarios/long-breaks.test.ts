import { describe, expect, test } from 'vitest';
import { clockTime, Day } from '../support/day';

/** At the desk since nine, with the first break skipped at its time: the next one, at ten, is long. */
const atTen = () => {
  const day = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' }).until('10:00');
  return day.notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: long break');
};

describe('a long break', () => {
  // BREAK-4
  test('takes the place of the short one at the first slot an hour after the last', () => {
    expect(atTen().sees()).toMatchObject({ screen: 'due', size: 'long', longBreakMinutes: 5 });
  });

  test('counts by itself, with nothing open, and ends the bout', () => {
    const day = atTen().until('10:01').happens({ type: 'restStarted' }).notices('10:01:00 notice gone');
    expect(day.sees()).toMatchObject({ screen: 'rest' });
    day.until('10:06');
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'rested' }, sittingMinutes: 0 });
    expect(day.next()).toBe('at 10:36:00');
    day.until('10:36').notices('10:36:00 told: calf_raise').ends();
  });

  // BREAK-6
  test('of fifteen minutes counts after seven at the kettle, which would be a natural break without it', () => {
    const day = new Day('09:00')
      .happens({ type: 'settingChanged', name: 'longBreakMinutes', value: 15 })
      .until('09:30');
    day.happens({ type: 'restStarted' }).locked('09:30:10', '09:37').happens({ type: 'restEnded' });
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'rested' }, sittingMinutes: 0 });
    const short = new Day('09:00')
      .happens({ type: 'settingChanged', name: 'longBreakMinutes', value: 15 })
      .until('09:30');
    short.happens({ type: 'restStarted' }).until('09:34').happens({ type: 'restEnded' });
    expect(short.sees()).toMatchObject({ explanation: { kind: 'skipped' }, sittingMinutes: 34 });
  });

  // BREAK-5, BREAK-6
  test('lets go early: half of it counts, less is skipped', () => {
    const half = atTen().happens({ type: 'restStarted' }).until('10:02:30').happens({ type: 'restEnded' });
    expect(half.sees()).toMatchObject({ explanation: { kind: 'rested' } });
    const less = atTen().happens({ type: 'restStarted' }).until('10:02').happens({ type: 'restEnded' });
    expect(less.sees()).toMatchObject({ explanation: { kind: 'skipped' } });
    expect(less.next()).toBe('at 10:32:00');
  });

  test('with a stretch in it, left and come back to after its end: the next bout begins with the return', () => {
    const day = atTen().happens({ type: 'restStarted' });
    day.happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['side_bend'] });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] }).locked('10:03:45', '10:05:01');
    day.until('10:10').happens({ type: 'guideEnded' });
    expect(day.state.tracker.clock).toMatchObject({ boutStartedAt: clockTime('10:05:01'), boutAwayMs: 0 });
    expect(day.sittingMinutes()).toBe(4);
  });

  // ABSENCE-17
  test('with a stretch in it, left for a while: what was sat before it stays whole', () => {
    const day = atTen().happens({ type: 'restStarted' });
    day.happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['side_bend'] });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] }).locked('10:00:20', '10:03:20');
    day.happens({ type: 'guideEnded' }).until('10:10');
    const bout = day.state.outbox.rows.find(({ kind }) => kind === 'bout');
    expect(bout).toMatchObject({ from: clockTime('09:00'), at: clockTime('10:00'), sittingMs: 60 * 60_000 });
  });

  // GUIDE-6
  test('with a stretch in its first half that they had to stop counts as that stretch', () => {
    const day = atTen().happens({ type: 'restStarted' });
    day.happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['side_bend'] });
    day
      .happens({ type: 'guideStarted', plan: ['side_bend'] })
      .follows(4)
      .happens({ type: 'hadToStop' });
    expect(day.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'stopped', size: 'short', exercises: ['side_bend'] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'stopped' });
  });

  test('that is answered by walking away is done on return', () => {
    const day = atTen().away('10:00:30', '10:06').notices('10:05:30 notice gone');
    expect(day.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'done', size: 'long', durationMs: 5.5 * 60_000 });
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 10:36:00');
    day.ends();
  });

  test('that was skipped does not come back at the next slot', () => {
    const day = atTen().happens({ type: 'promptSkipped' }).notices('10:00:00 notice gone');
    day.until('10:30').notices('10:30:00 told: calf_raise');
  });

  // BREAK-3
  test('never comes when it is switched off', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'longBreaks', value: false });
    day.until('09:30').happens({ type: 'promptSkipped' }).until('10:00');
    day.notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: calf_raise');
  });

  test('starts again after a natural break', () => {
    const day = new Day('09:00').away('09:20', '09:30').until('10:00').notices('10:00:00 told: side_bend');
    day.happens({ type: 'promptSkipped' }).until('10:30');
    day.notices('10:00:00 notice gone', '10:30:00 told: long break');
  });

  test('is not put off by walking away for a few minutes more than those minutes', () => {
    const day = new Day('09:00')
      .until('09:30')
      .happens({ type: 'promptSkipped' })
      .away('09:40', '09:43')
      .until('10:03');
    day.notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:03:00 told: long break').ends();
  });
});

describe('a person who stays seated', () => {
  // BREAK-7
  test('is never told to stand', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'staySeated', value: true });
    day.until('09:30').happens({ type: 'promptSkipped' }).until('10:00');
    expect(day.sees()).toMatchObject({ screen: 'due', size: 'long', staySeated: true });
    day.happens({ type: 'restStarted' });
    expect(day.sees()).toMatchObject({ screen: 'rest', staySeated: true });
  });
});

describe('a person who reads, watches or takes calls', () => {
  const idle = { type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000 } as const;

  test('is at the desk while something plays, if they have said so', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'readsOrWatches', value: true });
    day
      .until('09:05')
      .happens({ ...idle, isAudible: true })
      .until('09:30')
      .notices('09:30:00 told: side_bend');
  });

  test('is away when it has stopped: the next look at the clock sees it', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'readsOrWatches', value: true });
    day
      .until('09:05')
      .happens({ ...idle, isAudible: true })
      .until('09:12');
    day.happens({ type: 'woke', seen: { presence: 'idle', thresholdMs: 60_000, isAudible: false } }).until('09:40');
    expect(day.next()).toBe('away since 09:11:00');
    day.ends();
  });

  test('is away all the same when the screen is locked, and when they have not said so', () => {
    const locked = new Day('09:00').happens({ type: 'settingChanged', name: 'readsOrWatches', value: true });
    expect(locked.locked('09:05', '09:20').sittingMinutes()).toBe(0);
    const silent = new Day('09:00')
      .until('09:05')
      .happens({ ...idle, isAudible: true })
      .until('09:30');
    expect(silent.next()).toBe('away since 09:04:00');
  });
});
