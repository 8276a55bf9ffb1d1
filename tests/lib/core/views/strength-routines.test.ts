import { describe, expect, test } from 'vitest';
import { assess } from '../../../../lib/core/reminders/safety-check';
import { routineOffers } from '../../../../lib/core/views/strength-routines';
import { Day } from '../../../support/day';

const offers = (day: Day) => routineOffers(day.state, day.now).map(({ name, offer }) => [name, offer.plan]);

describe('the core routines', () => {
  test('are one for a chair and one for a mat, of at most three moves each', () => {
    const day = new Day('09:00').passesCheck();
    expect(offers(day)).toEqual([
      ['chair', ['pelvic_tilt_seated', 'seated_cat_cow', 'sit_to_stand']],
      ['mat', ['pelvic_tilt_lying', 'bridge', 'cat_cow']],
    ]);
  });

  test('ask whoever stays seated neither to stand nor to lie down', () => {
    const day = new Day('09:00').passesCheck();
    day.happens({ type: 'settingChanged', name: 'staySeated', value: true });
    expect(offers(day)).toEqual([['chair', ['pelvic_tilt_seated', 'seated_cat_cow']]]);
  });

  test('hold what the safety check leaves, and no more', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['thinBones']), plan: [] });
    expect(offers(day)).toEqual([
      // Of the seated cat-cow the half that sits tall is left (CHECK-11).
      ['chair', ['pelvic_tilt_seated', 'seated_cat_cow', 'sit_to_stand']],
      ['mat', ['pelvic_tilt_lying', 'bridge']],
    ]);
  });

  test('say that the moves are put away when they are', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['badFall']), plan: [] });
    const [first, ...others] = routineOffers(day.state, day.now);
    expect(first).toMatchObject({ name: 'chair', offer: { plan: [], gate: 'blocked' } });
    expect(others).toEqual([]);
  });
});
