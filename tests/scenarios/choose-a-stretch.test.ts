import { describe, expect, test } from 'vitest';
import { offerMs } from '../../components/context/step-time';
import { exerciseIds } from '../../lib/content/catalogue';
import { assess } from '../../lib/core/reminders/safety-check';
import { trackerSchema } from '../../lib/core/state/tracker';
import { movesView } from '../../lib/core/views/catalogue-view';
import { Day } from '../support/day';
import { language } from '../support/language';

const shown = (day: Day) => movesView(day.state, day.now);
const choosable = (day: Day) => {
  const { favourites, places } = shown(day);
  return [...favourites, ...places.flatMap(({ moves }) => moves)].map(({ exercise }) => exercise);
};
const leftOut = (day: Day) => Object.fromEntries(shown(day).leftOut.map(({ why, moves }) => [why, moves]));

describe('choosing a stretch', () => {
  test('shows every move once: to choose, or left out with why', () => {
    const day = new Day('09:00').happens(
      { type: 'safetyChecked', ...assess(['thinBones']), plan: [] },
      { type: 'favouriteChanged', exercise: 'chin_tuck', isFavourite: true },
      { type: 'areaLeftAlone', area: 'shoulders', days: 2 },
    );
    const out = shown(day).leftOut.flatMap(({ moves }) => moves);
    expect([...choosable(day), ...out].sort()).toEqual([...exerciseIds].sort());
    expect(choosable(day)[0]).toBe('chin_tuck');
    expect(leftOut(day)).toMatchObject({
      safety: ['side_bend', 'torso_twist', 'cat_cow', 'knee_cross'],
      notToday: ['shoulder_squeeze'],
      noFloor: ['pelvic_tilt_lying', 'bridge'],
      noEyes: ['eye_rest'],
    });
  });

  test('a move that is off limits and not wanted says the weightier of the two', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['hipSurgery']), plan: [] });
    expect(leftOut(day)).toHaveProperty('safety', expect.arrayContaining(['knee_cross']));
  });

  // BREAK-9, BREAK-10
  test('moves on the floor and resting the eyes come for the asking', () => {
    const day = new Day('09:00').happens(
      { type: 'settingChanged', name: 'floorMoves', value: true },
      { type: 'settingChanged', name: 'eyeRest', value: true },
    );
    expect(choosable(day)).toEqual(expect.arrayContaining(['bridge', 'eye_rest']));
    expect(leftOut(day)).toEqual({});
  });

  test('whoever stays seated is asked neither to stand nor to lie down, though they once wanted floor moves', () => {
    const day = new Day('09:00').happens(
      { type: 'settingChanged', name: 'floorMoves', value: true },
      { type: 'settingChanged', name: 'staySeated', value: true },
    );
    expect(leftOut(day).staySeated).toEqual([
      'calf_raise',
      'sit_to_stand',
      'hip_flexor',
      'pelvic_tilt_lying',
      'cat_cow',
      'knee_cross',
      'bridge',
    ]);
    expect(leftOut(day)).not.toHaveProperty('noFloor');
  });

  test('whoever stays seated is not asked to get up by a popup or a card that is older than their wish, either', () => {
    const day = new Day('09:00').passesCheck().happens(
      // The card of a check, made before they said so.
      { type: 'safetyChecked', ...assess([]), plan: ['sit_to_stand', 'bridge', 'side_bend'] },
      { type: 'settingChanged', name: 'staySeated', value: true },
    );
    expect(day.sees()).toMatchObject({ screen: 'card', offer: { plan: ['side_bend'] } });
    day.happens({ type: 'guideStarted', plan: ['sit_to_stand', 'bridge'] });
    expect(day.sees().screen).toBe('card');
    day.happens({ type: 'guideStarted', plan: ['calf_raise', 'side_bend'] });
    expect(day.state.tracker.activity).toMatchObject({ plan: [{ exercise: 'side_bend' }] });
  });

  // BREAK-12
  test('ready-made is one move, two, and up to three for a long break', () => {
    const { routines } = shown(new Day('09:00'));
    expect(routines.map(({ name, offer }) => [name, offer.plan.length])).toEqual([
      ['oneMove', 1],
      ['twoMoves', 2],
      ['longBreak', 3],
    ]);
  });

  test('ready-made has two moves even if one of the first two is hidden', () => {
    const day = new Day('09:00').happens({ type: 'areaLeftAlone', area: 'back', days: 1 });
    expect(shown(day).routines.map(({ offer }) => offer.plan.length)).toEqual([1, 2, 3]);
  });

  test('after a check that put the moves away only resting the eyes is left, for whoever wants it', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['feverUnwell']), plan: [] });
    expect(choosable(day)).toEqual([]);
    expect(shown(day).routines).toEqual([]);
    day.happens({ type: 'settingChanged', name: 'eyeRest', value: true });
    expect(choosable(day)).toEqual(['eye_rest']);
  });

  test('whoever asked for the short version gets no more when the whole safety check comes in between', () => {
    const day = new Day('09:00').happens({
      type: 'safetyChecked',
      ...assess([]),
      plan: ['torso_twist'],
      variant: 'brief',
    });
    const seen = day.sees();
    expect(seen).toMatchObject({ screen: 'card', variant: 'brief' });
    if (seen.screen !== 'card') return;
    day.happens({ type: 'guideStarted', plan: [...seen.offer.plan], variant: seen.variant });
    expect(day.state.tracker.activity).toMatchObject({ plan: [{ isBrief: true }] });
  });

  test('a card from before there was a short version offers the whole of its moves', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess([]), plan: ['torso_twist'] });
    const { variant: _, ...card } = day.state.tracker.activity as Record<string, unknown>;
    const stored = trackerSchema.parse({ ...day.state.tracker, activity: card });
    day.state = { ...day.state, tracker: stored };
    expect(day.sees()).toMatchObject({ screen: 'card', variant: 'whole' });
  });

  // DOSE-4
  test('the short version is never the longer one', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'floorMoves', value: true });
    for (const { offer } of shown(day).places.flatMap(({ moves }) => moves)) {
      expect(offerMs(offer, 'brief', language)).toBeLessThanOrEqual(offerMs(offer, 'whole', language));
    }
  });
});
