import { describe, expect, test } from 'vitest';
import type { Seen } from '../../lib/core/state/seen';
import { MINUTE } from '../../lib/core/state/time';
import { wishes } from '../../lib/core/wishes';
import { clockTime, Day } from '../support/day';

const seen = (presence: Seen['presence']): Seen => ({ presence, thresholdMs: MINUTE, isAudible: false });

/** Somebody leaves, which the browser says a minute later, and comes back, which it never says: a look finds them. */
function comesBackUnsaid(day: Day, from: string, to: string, how: 'idle' | 'locked' = 'idle'): Day {
  day.until(from);
  if (how === 'idle') day.now += MINUTE;
  day.unsaid(how).happens({ type: 'presenceSeen', ...seen(how) });
  day.until(to);
  return day.unsaid('active');
}

/** The times of the wakes that are wished for while nobody is there, in minutes after they left. */
function looks(hours: number): number[] {
  const day = new Day('09:00').until('09:10');
  day.now += MINUTE;
  day.unsaid('idle').happens({ type: 'presenceSeen', ...seen('idle') });
  const times: number[] = [];
  for (
    let at = wishes(day.state).wakeAt;
    at <= clockTime('09:10') + hours * 60 * MINUTE;
    at = wishes(day.state).wakeAt
  ) {
    times.push((at - clockTime('09:10')) / MINUTE);
    day.now = at;
    day.happens({ type: 'woke', seen: seen('idle') });
  }
  return times;
}

describe('a browser that does not say when somebody is back', () => {
  test('loses no reminder: a pause of 78 seconds was none, and the break comes when it is due', () => {
    comesBackUnsaid(new Day('09:00'), '09:05', '09:06:18').until('09:30').notices('09:30:00 told: side_bend').ends();
  });

  // WAKE-6
  test('takes a walk of three minutes out of the sitting, to within half a minute', () => {
    const day = comesBackUnsaid(new Day('09:00'), '09:10', '09:13:10').until('09:14');
    expect(day.next(), 'seen empty at 9:13, found there at 9:14').toBe('at 09:33:30');
    day.until('09:33:30').notices('09:33:30 told: side_bend').ends();
  });

  test('reminds 30 minutes after lunch, give or take half of the time between two looks', () => {
    const day = comesBackUnsaid(new Day('11:45'), '12:00', '12:59:20').until('13:01');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', to: clockTime('12:59') } });
    day.until('13:29').notices('13:29:00 told: side_bend').ends();
  });

  test('knows no better of a screen that was locked', () => {
    const day = comesBackUnsaid(new Day('09:00'), '09:20', '09:23:20', 'locked').until('09:24');
    expect(day.next(), 'as long as a short break').toBe('at 09:53:30');
    day.ends();
  });

  test('tells nobody anything in the first minute after they were found', () => {
    const day = comesBackUnsaid(new Day('09:00'), '09:27:10', '09:30:11').until('09:31:10');
    expect(day.next(), 'moved on by 3:30').toBe('at 09:33:30');
    day.until('09:33:30').notices('09:33:30 told: side_bend').ends();
  });

  test('is not needed when the person clicks: that is input, now', () => {
    const day = new Day('09:00')
      .until('09:11')
      .happens({ type: 'presenceSeen', ...seen('idle') })
      .until('09:20:40');
    day.happens({ type: 'settingChanged', name: 'snoozeMinutes', value: 10 });
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', to: clockTime('09:20:40') } });
    day.ends();
  });
});

describe('a browser that does say it', () => {
  test('is taken at its word, to the second', () => {
    const day = new Day('09:00').away('09:10', '09:20:07');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', to: clockTime('09:20:07') } });
    day.ends();
  });

  test('is taken at its word though the worker that it starts for it looked first', () => {
    const day = new Day('09:00')
      .until('09:11')
      .unsaid('idle')
      .happens({ type: 'presenceSeen', ...seen('idle') });
    day.until('09:20:07').happens({ type: 'workerStarted', seen: seen('active') });
    expect(day.next()).toBe('away since 09:10:00');
    day.happens({ type: 'presenceSeen', ...seen('active') });
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', to: clockTime('09:20:07') } });
    day.ends();
  });
});

describe('a laptop that sleeps while nobody is there', () => {
  test('is opened by whoever has just come back, not half way through the night', () => {
    const day = new Day('18:00').until('18:11').happens({ type: 'presenceSeen', ...seen('idle') });
    day.unsaid('idle').until('18:20');
    day.now = clockTime('2026-03-03 08:00');
    day.happens({ type: 'woke', seen: seen('active') });
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', to: day.now } });
    day.ends();
  });
});

describe('an empty chair', () => {
  // WAKE-3, WAKE-4, WAKE-5
  test('is looked at each minute at first, then every second one, and after two hours every fifth', () => {
    const times = looks(3);
    expect(times.slice(0, 13)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18]);
    expect(times.filter((at) => at > 110)).toEqual([
      112, 114, 116, 118, 120, 125, 130, 135, 140, 145, 150, 155, 160, 165, 170, 175, 180,
    ]);
  });

  test('is looked at no more often because a page or a worker came and went', () => {
    const day = new Day('09:00').until('09:31').happens({ type: 'presenceSeen', ...seen('idle') });
    const { wakeAt } = wishes(day.state);
    day.now += 20_000;
    day.happens({ type: 'workerStarted' }, { type: 'viewOpened', returning: true }, { type: 'lastViewClosed' });
    expect(wishes(day.state).wakeAt).toBe(wakeAt);
  });

  test('keeps what the browser watches for: nothing more to say about leaving', () => {
    const day = new Day('09:00').until('09:11');
    expect(wishes(day.state)).toMatchObject({ idleThresholdMs: MINUTE, awaitsInput: false });
    day.happens({ type: 'presenceSeen', ...seen('idle') });
    expect(wishes(day.state)).toMatchObject({ idleThresholdMs: MINUTE, awaitsInput: true });
    day.happens({ type: 'woke', seen: seen('active') });
    expect(wishes(day.state).awaitsInput).toBe(false);
    day.ends();
  });

  test('is none while somebody listens to a call, and still the browser has said all that it has to say', () => {
    const call = { ...seen('active'), isAudible: true, inCall: true };
    const day = new Day('09:00').until('09:10').happens({ type: 'signalsSeen', ...call });
    day.happens({ type: 'presenceSeen', ...call, presence: 'idle' });
    expect(day.next()).toBe('at 09:30:00');
    expect(wishes(day.state).awaitsInput).toBe(true);
    day.ends();
  });
});

// ABSENCE-16
describe('a browser that says nobody is there, and after that nothing at all', () => {
  /** It says `idle`, or `locked`, once. No look has an answer after that, and `active` never comes. */
  function fallsSilent(day: Day, at: string, presence: Seen['presence'] = 'idle'): Day {
    day.until(at).happens({ type: 'presenceSeen', ...seen(presence) });
    return day.unsaid('unknown');
  }

  test('loses no reminder: a person who only read for two minutes is told when the break is due', () => {
    const day = fallsSilent(new Day('09:00'), '09:20').until('09:32').notices('09:32:00 told: side_bend');
    expect(day.sittingMinutes()).toBe(30);
    day.until('09:42').notices('09:37:00 told again: side_bend', '09:42:00 notice gone');
  });

  test('tells of a break that was nearly due seven minutes after they were last seen', () => {
    fallsSilent(new Day('09:00'), '09:29:30').until('09:36:30').notices('09:36:30 told: side_bend').ends();
  });

  test('counts a locked screen up to then', () => {
    const day = fallsSilent(new Day('09:00'), '09:20', 'locked').until('09:26');
    expect(day.next(), 'as long as a short break').toBe('at 09:51:00');
    day.until('09:51').notices('09:51:00 told: side_bend');
  });

  test('but believes it for as long as it says so', () => {
    const day = new Day('09:00').until('09:10');
    for (const time of ['09:10', '09:14', '09:18', '09:22', '09:26', '09:30']) fallsSilent(day, time);
    expect(day.next()).toBe('away since 09:09:00');
    day.ends();
  });

  test('and one look without an answer ends no absence', () => {
    const day = fallsSilent(new Day('09:00'), '09:10').until('09:14').unsaid('idle').until('09:19');
    day.unsaid('unknown').until('09:23').unsaid('idle').until('09:40');
    expect(day.next()).toBe('away since 09:09:00');
    day.ends();
  });

  test('nor does a night in which the computer wakes by itself', () => {
    const day = fallsSilent(new Day('21:40'), '21:50').until('21:53');
    for (const time of ['22:53', '23:53', '2026-03-03 06:53']) {
      day.now = clockTime(time);
      day.happens({ type: 'woke', seen: seen('unknown') });
    }
    expect(day.next()).toBe('away since 21:49:00');
    day.until('2026-03-03 07:00');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak', to: clockTime('2026-03-03 06:53') } });
    day.ends();
  });
});
