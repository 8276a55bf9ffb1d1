import { describe, expect, test } from 'vitest';
import { Day } from '../support/day';

describe('a normal morning', () => {
  // BREAK-1
  test('a person who has just installed Limber is told after thirty minutes of sitting, with nothing clicked', () => {
    const day = new Day('09:00');
    expect(day.next()).toBe('at 09:30:00');
    day.until('09:29:59').notices();
    day.until('09:30').notices('09:30:00 told: side_bend').ends();
  });

  test('a person who does the stretch is told again thirty minutes later, and then it is the long break', () => {
    const day = new Day('09:00').passesCheck();
    day.until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'guideStarted', plan: ['side_bend'] }).notices('09:30:00 notice gone');
    day.follows();
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stretched' } });
    day.until('10:01:05').notices('10:01:05 told: long break');
    expect(day.sittingMinutes(), 'a seated stretch does not end the bout').toBe(61);
    day.ends();
  });

  test('a click on the notification opens the stretch it named', () => {
    const day = new Day('09:00').passesCheck();
    day.until('09:30').notices('09:30:00 told: side_bend');
    day
      .happens({ type: 'notificationClicked', id: 'prompt-1-once' })
      .notices('09:30:00 notice gone', '09:30:00 openGuide');
    expect(day.sees()).toMatchObject({ screen: 'due', offer: { plan: ['side_bend'], gate: 'open' } });
    day.ends();
  });

  test('a person who starts early, before a break is due, gets both moves, and the next break counts from the end', () => {
    const day = new Day('09:00').passesCheck().until('09:10');
    expect(day.sees()).toMatchObject({ screen: 'now', offer: { plan: ['side_bend', 'torso_twist'] } });
    day.happens({ type: 'guideStarted', plan: ['side_bend', 'torso_twist'] }).follows();
    expect(day.next()).toBe('at 09:42:29');
    day.ends();
  });

  // SITTING-3, SITTING-9
  test('a person who just moved starts a new bout, and can take it back', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'personMoved' });
    expect(day.next()).toBe('at 09:50:00');
    expect(day.sittingMinutes()).toBe(0);
    day.until('09:22').happens({ type: 'personMovedUndone' });
    expect(day.next()).toBe('at 09:30:00');
    expect(day.sittingMinutes()).toBe(22);
    day.ends();
  });

  test('a person who changes the minutes between breaks keeps what they have sat already', () => {
    const day = new Day('09:00').until('09:20');
    day.happens({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 45 });
    expect(day.next()).toBe('at 09:45:00');
    day.happens({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 15 });
    day.notices('09:20:00 told: side_bend');
    day.happens({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 60 });
    day.notices('09:20:00 notice gone');
    expect(day.next()).toBe('at 10:00:00');
    day.ends();
  });

  test('a person who types an interval that is not allowed changes nothing', () => {
    const day = new Day('09:00');
    const before = day.state.settings;
    day.happens({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 5 });
    expect(day.state.settings).toEqual(before);
    day.ends();
  });
});
