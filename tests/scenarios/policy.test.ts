import { expect, test } from 'vitest';
import { readPolicy } from '../../lib/core/state/policy-schema';
import { isLockedOut } from '../../lib/core/take-policy';
import { Day } from '../support/day';

const sets = (day: Day, raw: object) => day.happens({ type: 'policySeen', policy: readPolicy(raw) });
const logged = (day: Day) =>
  day.state.workerLog.filter(({ event }) => event.startsWith('policy')).map(({ event, what }) => what ?? event);

// POLICY-1
test('an office that wants a break every 45 minutes gets it from whoever has chosen nothing', () => {
  const day = sets(new Day('09:00'), { shortBreakEveryMinutes: { default: 45 }, longBreaks: { locked: false } });
  day.until('09:44').notices();
  day.until('09:45').notices('09:45:00 told: side_bend');
  day.happens({ type: 'promptSkipped' }).notices('09:45:00 notice gone');
  day.ends();
});

test('whoever has chosen keeps their choice, until it is locked; and has it back when the lock goes', () => {
  const day = new Day('09:00').happens({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 20 });
  sets(day, { shortBreakEveryMinutes: { default: 45 } });
  expect(day.state.settings.shortBreakEveryMinutes).toBe(20);
  sets(day, { shortBreakEveryMinutes: { locked: 45 } });
  expect(day.state.settings.shortBreakEveryMinutes).toBe(45);
  expect(day.state.chosen).toEqual({ shortBreakEveryMinutes: 20 });
  const refused = { type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 15 } as const;
  expect(isLockedOut(day.state, refused)).toBe(true);
  day.happens(refused);
  expect(day.state.chosen).toEqual({ shortBreakEveryMinutes: 20 });
  sets(day, {});
  expect(day.state.settings.shortBreakEveryMinutes).toBe(20);
  expect(logged(day)).toEqual(['policySeen', 'policySeen', 'policyGone']);
  day.until('09:20').notices('09:20:00 told: side_bend').happens({ type: 'promptSkipped' });
  day.notices('09:20:00 notice gone');
  day.ends();
});

test('hours and days off can be locked too, and other things that a person says are never refused', () => {
  const day = sets(new Day('09:00'), { hours: { locked: { mon: ['08:00-18:00'] } }, daysOff: { locked: [] } });
  expect(isLockedOut(day.state, { type: 'hoursChanged', hours: null })).toBe(true);
  expect(isLockedOut(day.state, { type: 'daysOffChanged', daysOff: [] })).toBe(true);
  expect(isLockedOut(day.state, { type: 'settingReset', name: 'hours' })).toBe(true);
  expect(isLockedOut(day.state, { type: 'settingReset', name: 'voice' })).toBe(false);
  expect(isLockedOut(day.state, { type: 'remindersPaused', length: 'hour' })).toBe(false);
  day.ends();
});

// POLICY-3
test('on a quiet date nobody is told anything', () => {
  const day = sets(new Day('09:00'), { quietDates: ['2026-03-02'] });
  day.until('12:00').notices();
  expect(day.state.chosen).toEqual({});
  // The page sends all the days that it shows.
  day.happens({ type: 'daysOffChanged', daysOff: ['2026-03-02', '2026-05-01'] });
  expect(day.state.chosen).toEqual({ daysOff: ['2026-05-01'] });
  expect(day.state.settings.daysOff).toEqual(['2026-03-02', '2026-05-01']);
  day.ends();
});

// POLICY-2
test('what makes no sense is in the log once, however often it is seen', () => {
  const broken = { voice: { locked: 'no' }, snoozeMinutes: { default: 7 } };
  const day = sets(new Day('09:00'), broken);
  sets(day, { ...broken, sound: { locked: 1 } });
  expect(day.state.settings.snoozeMinutes).toBe(7);
  expect(logged(day)).toEqual(['policySeen', 'voice.locked', 'policySeen', 'sound.locked']);
  day.ends();
});

// POLICY-4
test('where there is to be no history nothing is written, nor what was about to be', () => {
  const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
  expect(day.state.outbox.rows).not.toEqual([]);
  sets(day, { noHistory: true });
  expect(day.state.outbox.rows).toEqual([]);
  day.happens({ type: 'promptSkipped' }).notices('09:30:00 notice gone').until('10:00');
  day.notices('10:00:00 told: long break').happens({ type: 'personMoved' }).notices('10:00:00 notice gone');
  expect(day.state.outbox.rows).toEqual([]);
  day.ends();
});

// WELCOME-5
test('no welcome page is wished for where the organisation wants none', () => {
  const day = sets(new Day('09:00'), { noWelcomePage: true });
  day.happens({ type: 'installed', isNew: true });
  expect(day.state.tracker.welcome).toEqual({ kind: 'none' });
  day.ends();
});
