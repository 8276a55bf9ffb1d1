import { describe, expect, test } from 'vitest';
import { bodyAreas } from '../../lib/content/body-area';
import type { NumberName, SwitchName } from '../../lib/core/state/settings';
import { wishes } from '../../lib/core/wishes';
import { Day } from '../support/day';

const sets = (day: Day, name: NumberName | SwitchName, value: number | boolean) =>
  day.happens({ type: 'settingChanged', name, value });

const offered = (day: Day) =>
  day.state.outbox.rows.filter((row) => row.kind === 'break' && row.outcome === 'offered').length;

/** Somebody who skips the short break at half past nine is told of a long one at ten. */
const longPrompt = () =>
  new Day('09:00')
    .until('09:30')
    .happens({ type: 'promptSkipped' })
    .until('10:00')
    .notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: long break');

// PROMPT-9
describe('what is said is as the settings are now', () => {
  test('long breaks that are switched off while one is snoozed come no more: it is a short one', () => {
    const day = longPrompt().happens({ type: 'promptSnoozed' });
    sets(day, 'longBreaks', false).until('10:05').notices('10:00:00 notice gone', '10:05:00 told: calf_raise');
    expect(day.sees()).toMatchObject({ screen: 'due', size: 'short', offer: { asked: ['calf_raise'] } });
    day.ends();
  });

  test('switched off while one is up, it is a short one with other words, and the same reminder', () => {
    const day = longPrompt();
    const { id } = wishes(day.state).notification ?? {};
    sets(day, 'longBreaks', false).notices('10:00:00 told: calf_raise');
    expect(wishes(day.state).notification).toMatchObject({ size: 'short', exercise: 'calf_raise' });
    expect(wishes(day.state).notification?.id, 'the browser shows the new words').not.toBe(id);
    expect(offered(day), 'half past nine, and ten').toBe(2);
    day.until('10:05').notices('10:05:00 told again: calf_raise');
    day.happens({ type: 'promptSkipped' }).notices('10:05:00 notice gone');
    expect(day.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'skipped', size: 'short' });
    day.ends();
  });

  test('switched on again, it is long again', () => {
    const day = longPrompt();
    sets(sets(day, 'longBreaks', false), 'longBreaks', true);
    day.notices('10:00:00 told: calf_raise', '10:00:00 told: long break').ends();
  });

  test('further apart than they were, they are not due yet', () => {
    const day = longPrompt().happens({ type: 'promptSnoozed' });
    sets(day, 'longBreakEveryMinutes', 90).until('10:05').notices('10:00:00 notice gone', '10:05:00 told: calf_raise');
    day.ends();
  });

  test('closer together, the break that was snoozed is the long one', () => {
    const day = sets(new Day('09:00'), 'longBreaks', false).until('09:30').happens({ type: 'promptSkipped' });
    day.until('10:00').happens({ type: 'promptSnoozed' });
    day.notices(
      '09:30:00 told: side_bend',
      '09:30:00 notice gone',
      '10:00:00 told: calf_raise',
      '10:00:00 notice gone',
    );
    sets(day, 'longBreaks', true).until('10:05').notices('10:05:00 told: long break').ends();
  });

  test('somebody who stays seated is told so even of a long break that is on the screen', () => {
    const day = sets(longPrompt(), 'staySeated', true).notices('10:00:00 told: long break');
    expect(wishes(day.state).notification).toMatchObject({ staySeated: true });
    day.ends();
  });

  test('a notification that names a standing move makes way for somebody who stays seated', () => {
    const day = sets(new Day('09:00'), 'longBreaks', false).until('09:30').happens({ type: 'promptSkipped' });
    day.until('10:00').notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: calf_raise');
    sets(day, 'staySeated', true).notices('10:00:00 told: shoulder_squeeze');
    expect(offered(day), 'it is the same reminder').toBe(2);
    day.until('10:05').notices('10:05:00 told again: shoulder_squeeze').ends();
  });

  test('a snooze that is begun lasts as long as they are now, and is told with the move that is on offer then', () => {
    const day = sets(new Day('09:00').until('09:30'), 'snoozeMinutes', 10).happens({ type: 'promptSnoozed' });
    expect(day.next()).toBe('snoozed 09:40:00');
    day.happens({ type: 'areaLeftAlone', area: 'back', days: 1 }).until('09:40');
    day.notices('09:30:00 told: side_bend', '09:30:00 notice gone', '09:40:00 told: calf_raise').ends();
  });

  test('a prompt that named no move names one as soon as there is one', () => {
    const day = new Day('09:00').happens(
      ...bodyAreas.map((area) => ({ type: 'areaLeftAlone', area, days: 1 }) as const),
    );
    day.until('09:30').notices('09:30:00 told: no move');
    day.happens({ type: 'areaTakenBack', area: 'back' });
    expect(day.sees()).toMatchObject({ screen: 'due', offer: { asked: ['side_bend'] } });
    day.ends();
  });

  test('a break put behind a card comes back as they are now', () => {
    const day = longPrompt().happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [] });
    sets(day, 'longBreaks', false).happens({ type: 'cardClosed' }).notices('10:00:00 notice gone');
    expect(day.sees()).toMatchObject({ screen: 'due', size: 'short' });
    day.ends();
  });

  test('and so does one that "I just moved" had answered, if it was taken back', () => {
    const day = longPrompt().happens({ type: 'personMoved' }).notices('10:00:00 notice gone');
    sets(day, 'longBreaks', false).happens({ type: 'personMovedUndone' });
    expect(day.sees()).toMatchObject({ screen: 'due', size: 'short' });
    const later = longPrompt().happens({ type: 'personMoved' }).notices('10:00:00 notice gone');
    sets(later, 'shortBreakEveryMinutes', 45).happens({ type: 'personMovedUndone' });
    expect(later.next(), 'no break is due any more').toBe('at 10:15:00');
    day.ends();
    later.ends();
  });

  test('notifications switched off while one is up, and on again, show it', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    const { id } = wishes(day.state).notification ?? {};
    sets(day, 'showNotification', false).notices('09:30:00 notice gone');
    day.happens({ type: 'notificationClosed', id: id ?? '', byHand: false });
    sets(day, 'showNotification', true).notices('09:30:00 told: side_bend');
    expect(wishes(day.state).notification?.id, 'the browser has shown the other one').not.toBe(id);
    day.ends();
  });

  test('the repeat is not said once it is switched off', () => {
    const day = sets(new Day('09:00').until('09:31'), 'repeatNotification', false).until('09:40');
    day.notices('09:30:00 told: side_bend', '09:40:00 notice gone').ends();
  });
});
