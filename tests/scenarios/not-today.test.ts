import { describe, expect, test } from 'vitest';
import { movesOnOffer } from '../../lib/core/exercises/eligibility';
import { leftAlone } from '../../lib/core/exercises/exclusions';
import { Day } from '../support/day';

const NIGHT = 24 * 60 * 60_000;
const isOffered = (day: Day, move: string) => movesOnOffer(day.state, day.now).some((id) => id === move);
const areas = (day: Day) => leftAlone(day.state, day.now).map(({ area }) => area);

describe('"not today"', () => {
  // BREAK-14
  test('leaves out every move of that part of the body, until the day is over', () => {
    const day = new Day('09:00').happens({ type: 'areaLeftAlone', area: 'neck', days: 1 });
    expect([isOffered(day, 'chin_tuck'), isOffered(day, 'side_bend')]).toEqual([false, true]);
    day.until('2026-03-03 03:59');
    expect(isOffered(day, 'chin_tuck'), 'whoever is up at night is still in the same day').toBe(false);
    day.now += 60_000;
    expect([areas(day), isOffered(day, 'chin_tuck')]).toEqual([[], true]);
  });

  test('for three days ends by itself on the morning of the fourth, summer time or not', () => {
    const day = new Day('15:00').happens({ type: 'areaLeftAlone', area: 'neck', days: 3 });
    day.now += 2 * NIGHT;
    expect(areas(day)).toEqual(['neck']);
    day.now += NIGHT;
    expect(areas(day)).toEqual([]);
  });

  test.each([
    ['before midnight', '23:50'],
    ['after midnight', '2026-03-03 00:30'],
  ])('said %s is for the evening that is not over, and ends at four', (_, said) => {
    const day = new Day(said).happens({ type: 'areaLeftAlone', area: 'neck', days: 1 });
    expect(areas(day)).toEqual(['neck']);
    day.until('2026-03-03 03:59');
    expect(areas(day)).toEqual(['neck']);
    day.until('2026-03-03 04:00');
    expect(areas(day)).toEqual([]);
  });

  test('ends on the same morning on the wall after a clock was set back, and after a flight', () => {
    const day = new Day('15:00').happens({ type: 'areaLeftAlone', area: 'neck', days: 1 });
    day.now -= 3 * 60 * 60_000;
    day.happens({ type: 'woke' }).until('2026-03-03 03:59');
    expect(areas(day)).toEqual(['neck']);
    day.happens({ type: 'zoneChanged', zone: 'America/New_York' }, { type: 'woke' }).until('2026-03-03 09:59');
    expect(areas(day), 'it is 3:59 there').toEqual(['neck']);
    day.until('2026-03-03 10:00');
    expect(areas(day)).toEqual([]);
  });

  test('can be taken back, and said again for another time', () => {
    const day = new Day('09:00').happens({ type: 'areaLeftAlone', area: 'neck', days: 14 });
    day.happens({ type: 'areaLeftAlone', area: 'neck', days: 1 }, { type: 'areaLeftAlone', area: 'hips', days: 2 });
    expect(areas(day)).toEqual(['neck', 'hips']);
    day.happens({ type: 'areaTakenBack', area: 'neck' });
    expect(areas(day)).toEqual(['hips']);
  });

  test('lasts no longer for a clock that was a year ahead when it was said', () => {
    const day = new Day('09:00');
    day.now += 365 * NIGHT;
    day.happens({ type: 'areaLeftAlone', area: 'neck', days: 1 });
    day.now -= 365 * NIGHT;
    expect(areas(day.happens({ type: 'woke' }))).toEqual([]);
  });

  test('said in a guide skips this move and drops the others of that part of the body', () => {
    const day = new Day('09:00').passesCheck();
    day.happens({ type: 'guideStarted', plan: ['side_bend', 'chin_tuck', 'torso_twist'] }).follows(2);
    day.happens({ type: 'areaLeftAlone', area: 'back', days: 1 });
    expect(day.sees()).toMatchObject({ screen: 'guide', moveNumber: 2, moveTotal: 2, step: { exercise: 'chin_tuck' } });
  });

  test('said in a guide of nothing else ends it', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'guideStarted', plan: ['side_bend', 'torso_twist'] });
    day.follows(2).happens({ type: 'areaLeftAlone', area: 'back', days: 1 });
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stopped' } });
  });
});
