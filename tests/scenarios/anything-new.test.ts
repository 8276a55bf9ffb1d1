import { describe, expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { offerOf } from '../../lib/core/views/view';
import { Day } from '../support/day';

const start: Event = { type: 'guideStarted', plan: ['side_bend'] };
const sayingSo: Event = { ...start, isNothingNew: true };
const gate = (day: Day) => offerOf(day.state, ['side_bend'], day.now).gate;
const screen = (day: Day) => day.sees().screen;

describe('whether anything is new', () => {
  // CHECK-2
  test('is not asked within an hour of the safety check, and is after that', () => {
    const day = new Day('09:00').passesCheck();
    expect(gate(day.until('09:25'))).toBe('open');
    expect(gate(day.happens({ type: 'personMoved' }).until('09:54'))).toBe('open');
    expect(gate(day.happens({ type: 'personMoved' }).until('10:00'))).toBe('nothingNew');
    expect(screen(day.happens(start)), 'nothing begins without the answer').toBe('now');
    expect(screen(day.happens(sayingSo))).toBe('guide');
  });

  test('is not asked within an hour of a stretch that was done', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'remindersPaused', length: 'untilResumed' });
    day.until('10:30').happens(sayingSo).follows();
    expect(gate(day.until('11:30'))).toBe('open');
    expect(gate(day.until('11:32'))).toBe('nothingNew');
  });

  test('is asked after a stretch that was broken off', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'remindersPaused', length: 'untilResumed' });
    day.until('10:30').happens(sayingSo, { type: 'guideEnded' });
    expect(gate(day)).toBe('nothingNew');
  });

  test('is the whole check once more for somebody who has had to stop', () => {
    const day = new Day('09:00').passesCheck().happens(start).follows();
    day.happens({ type: 'guideStarted', plan: ['torso_twist'] });
    day.happens({ type: 'hadToStop' }, { type: 'cardClosed' });
    expect(gate(day)).toBe('check');
    expect(screen(day.happens(sayingSo))).toBe('now');
    expect(day.state.tracker.stretchedAt).toBeNull();
  });

  test('is asked when the clock has been set back behind the check', () => {
    const day = new Day('09:30').passesCheck();
    day.state = {
      ...day.state,
      person: { ...day.state.person, safety: { ...day.state.person.safety, checkedAt: day.now + 60_000 } as never },
    };
    expect(gate(day)).toBe('nothingNew');
  });

  test('takes more than a card that was left lying for an hour', () => {
    const day = new Day('09:00').happens({ type: 'remindersPaused', length: 'untilResumed' });
    day.happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['side_bend'] });
    day.now += 61 * 60_000;
    expect(day.sees()).toMatchObject({ screen: 'card', offer: { gate: 'nothingNew' } });
    expect(screen(day.happens(start))).not.toBe('guide');
  });
});

describe('“Start” on the notification', () => {
  const told = () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'remindersPaused', length: 'hour' });
    return day.until('10:02').notices('10:01:00 told: long break');
  };

  // PROMPT-15
  test('opens on the question for the very move that it named', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day
      .happens({ type: 'notificationStarted', id: 'prompt-1-once' })
      .notices('09:30:00 notice gone', '09:30:00 openGuide');
    expect(day.sees()).toMatchObject({ screen: 'due', isStartPressed: true, offer: { asked: ['side_bend'] } });
    day.ends();
  });

  test('begins a long break at once: nothing has to be asked before it', () => {
    const day = told();
    day
      .happens({ type: 'notificationStarted', id: 'prompt-1-once' })
      .notices('10:02:00 notice gone', '10:02:00 openGuide');
    expect(screen(day)).toBe('rest');
    day.ends();
  });

  test('of an earlier break starts nothing', () => {
    const day = told();
    day.happens({ type: 'notificationStarted', id: 'prompt-7-once' }).notices('10:02:00 openGuide');
    expect(day.sees()).toMatchObject({ screen: 'due', isStartPressed: false });
    day.ends();
  });

  test('a click on it elsewhere shows the break with all its answers', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day
      .happens({ type: 'notificationClicked', id: 'prompt-1-once' })
      .notices('09:30:00 notice gone', '09:30:00 openGuide');
    expect(day.sees()).toMatchObject({ screen: 'due', isStartPressed: false });
    day.ends();
  });

  test('“Start a stretch” from the icon’s menu or a key opens on the same question', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'startPressed' }).notices('09:30:00 openGuide');
    expect(day.sees()).toMatchObject({ screen: 'due', isStartPressed: true });
    day.ends();
  });
});
