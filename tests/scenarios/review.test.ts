import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/core/reminders/safety-check';
import { Day } from '../support/day';

describe('starting the browser', () => {
  test('with a prompt up does not show it again at once; the repeat comes in its time', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.now += 3 * 60_000;
    day.happens({ type: 'browserStarted' }).notices('09:33:00 notice gone');
    day.until('09:35').notices('09:35:00 told again: side_bend').ends();
  });

  test('just after a break fell due says nothing in the first minute', () => {
    const day = new Day('09:00').until('09:29');
    day.now += 2 * 60_000;
    day.happens({ type: 'browserStarted' }).until('09:31:59').notices();
    day.until('09:32').notices('09:32:00 told: side_bend').ends();
  });
});

describe('a card', () => {
  test('closed before the snooze is over leaves the snooze', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSnoozed' }).until('09:32');
    day.happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] }, { type: 'cardClosed' });
    expect(day.next()).toBe('snoozed 09:35:00');
  });

  test('closed over a prompt does not tell a second time', () => {
    const day = new Day('09:00').until('09:31');
    day.happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] }, { type: 'cardClosed' });
    day.notices('09:30:00 told: side_bend', '09:31:00 notice gone').until('09:40').ends();
  });

  // GUIDE-18
  test('with good news, left open, makes way after two minutes', () => {
    const day = new Day('09:00').until('09:29').happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] });
    day.until('09:31').notices('09:31:00 told: side_bend').ends();
  });

  // GUIDE-17
  test('with something to do on it, left open, makes way after ten minutes', () => {
    const day = new Day('09:00').until('09:29').happens({ type: 'safetyChecked', ...assess(['nightPain']), plan: [] });
    day.until('09:38').notices().until('09:39').notices('09:39:00 told: no move').ends();
  });

  test('that puts the moves away takes the move out of the prompt behind it', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'safetyChecked', ...assess(['dizzySpells']), plan: ['side_bend'] }, { type: 'cardClosed' });
    expect(day.sees()).toMatchObject({ screen: 'due', offer: { plan: [] } });
  });

  test('of an emergency ends a guide that another window has open', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.happens({ type: 'safetyChecked', ...assess(['badFall']), plan: [] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'emergency' });
    day.ends();
  });
});

describe('taking it back', () => {
  // SITTING-9
  test('after a double click on "I just moved" still finds the old clock', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'personMoved' }, { type: 'personMoved' });
    day.happens({ type: 'personMovedUndone' });
    expect(day.next()).toBe('at 09:30:00');
  });

  test('on a due break brings the prompt back with its snoozes, unsaid', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSnoozed' }).until('09:35');
    day.happens({ type: 'personMoved' }, { type: 'personMovedUndone' });
    expect(day.state.tracker.prompt).toMatchObject({ kind: 'up', snoozes: 1, notification: 'seen' });
  });

  test('is gone once an absence has been credited', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'personMoved' }).away('09:25', '09:29');
    day.happens({ type: 'personMovedUndone' });
    expect(day.next()).toBe('at 09:54:00');
  });

  test('of "Forget this" does not undo having had to stop', () => {
    const day = new Day('09:00').passesCheck();
    const { safety } = day.state.person;
    day.happens({ type: 'safetyForgotten' }).until('09:01').passesCheck();
    day.happens({ type: 'guideStarted', plan: ['side_bend'] }, { type: 'hadToStop' });
    if (safety) day.happens({ type: 'safetyForgetUndone', safety });
    expect(day.state.person.safety).toBeNull();
  });

  test('nor, once something else is the last thing that was said: had to stop, and then moved', () => {
    const day = new Day('09:00').passesCheck();
    const { safety } = day.state.person;
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    // In the settings, while the stretch goes on in another page.
    day.happens({ type: 'safetyForgotten' }, { type: 'hadToStop' }, { type: 'cardClosed' }).until('09:01');
    day.happens({ type: 'personMoved' });
    expect(day.sees()).toHaveProperty('explanation.kind', 'moved');
    if (safety) day.happens({ type: 'safetyForgetUndone', safety });
    expect(day.state.person.safety).toBeNull();
  });
});

describe('a guide on hold', () => {
  test('does not hide an absence', () => {
    const day = new Day('09:00')
      .passesCheck()
      .until('09:15')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.happens({ type: 'lastViewClosed' }).away('09:16', '09:24').happens({ type: 'guideEnded' });
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 09:54:00');
    day.ends();
  });
});

describe('a check that has lapsed', () => {
  test('asks again, and hides nothing meanwhile', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['feverUnwell']), plan: [] });
    day.happens({ type: 'cardClosed' });
    day.now += 91 * 86_400_000;
    day.happens({ type: 'woke' });
    expect(day.sees()).toMatchObject({ offer: { gate: 'check', plan: ['side_bend', 'torso_twist'] } });
  });
});

describe('what the reference model found', () => {
  test('a long break slept through is one break, and what comes after it is an absence', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' }).until('10:00');
    day.happens({ type: 'restStarted' }).asleep('10:00', '10:30');
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 11:00:00');
  });

  test('an idle report never takes out twice what has been credited', () => {
    const day = new Day('09:00').asleep('09:20', '09:28');
    day.happens({ type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false }).until('09:30');
    day.happens({ type: 'presenceSeen', presence: 'active', thresholdMs: 60_000, isAudible: false });
    expect(day.sittingMinutes()).toBe(25);
  });

  test('a guide on hold that ends by itself does not cut the absence short', () => {
    const day = new Day('09:00')
      .passesCheck()
      .until('09:15')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.happens({ type: 'lastViewClosed' }).away('09:15', '09:27');
    expect(day.sittingMinutes()).toBe(0);
  });

  test('a safety check during a long break does not tell of it a second time', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' }).until('10:00');
    day
      .happens({ type: 'restStarted' })
      .until('10:02')
      .happens({ type: 'safetyChecked', ...assess([]), plan: [] });
    expect(day.sees()).toMatchObject({ screen: 'rest' });
  });
});
