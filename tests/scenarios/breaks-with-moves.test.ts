import { describe, expect, test } from 'vitest';
import { type ExerciseId, warmUps } from '../../lib/content/catalogue';
import { assess } from '../../lib/core/reminders/safety-check';
import { clockTime, Day } from '../support/day';

/** Has passed the check that comes before the first floor move. */
const checked = (...answers: Parameters<typeof assess>[0]) =>
  new Day('09:00').happens({ type: 'safetyChecked', ...assess(answers), plan: ['bridge'] }, { type: 'cardClosed' });

const planOf = (day: Day, ...plan: ExerciseId[]) => {
  day.happens({ type: 'guideStarted', plan });
  const { activity } = day.state.tracker;
  return activity.kind === 'guide'
    ? activity.plan.map(({ exercise, isBrief }) => (isBrief ? `${exercise}, in short` : exercise))
    : [];
};

describe('before the floor', () => {
  // GUIDE-14
  test('a gentle seated warm-up comes first, the whole of one', () => {
    expect(planOf(checked(), 'bridge', 'cat_cow')).toEqual(['torso_twist', 'bridge', 'cat_cow']);
  });

  test('the person is told why it comes, at its set-up and not again', () => {
    const day = checked()
      .hasDone(...warmUps)
      .happens({ type: 'guideStarted', plan: ['bridge'] });
    expect(day.sees()).toHaveProperty('notes', ['guide.warmUp']);
    day.happens({ type: 'stepAdvanced', from: 0 });
    expect(day.sees()).toHaveProperty('notes', []);
  });

  test('it stands right before the floor, and is none of the moves that were chosen', () => {
    expect(planOf(checked(), 'side_bend', 'bridge', 'torso_twist')).toEqual([
      ...['side_bend', 'seated_cat_cow', 'bridge', 'torso_twist'],
    ]);
  });

  test('none is put there if one of the three was chosen to come before anyway', () => {
    expect(planOf(checked(), 'seated_cat_cow', 'bridge')).toEqual(['seated_cat_cow', 'bridge']);
  });

  test('it is one that the safety check leaves, and that is not left alone today', () => {
    expect(planOf(checked('thinBones'), 'bridge')).toEqual(['seated_cat_cow', 'bridge']);
    const back = checked().happens({ type: 'areaLeftAlone', area: 'back', days: 1 });
    expect(planOf(back, 'pelvic_tilt_lying')).toEqual(['pelvic_tilt_seated', 'pelvic_tilt_lying']);
  });

  test('moves off the floor need no warm-up', () => {
    expect(planOf(checked(), 'calf_raise', 'side_bend')).toEqual(['calf_raise', 'side_bend']);
  });
});

describe('a long break with moves in it', () => {
  const resting = () => checked().until('09:20').happens({ type: 'restStarted' });

  // BREAK-8, BREAK-13
  test('offers up to three: standing ones, or seated ones to someone who stays seated, none of the floor', () => {
    const day = resting();
    expect(day.sees()).toMatchObject({ screen: 'rest', offer: { gate: 'open' } });
    expect(day.sees()).toHaveProperty('offer.plan', ['calf_raise', 'hip_flexor', 'sit_to_stand']);
    day.happens({ type: 'settingChanged', name: 'staySeated', value: true });
    expect(day.sees()).toHaveProperty('offer.plan', ['side_bend', 'shoulder_squeeze', 'pelvic_tilt_seated']);
  });

  test('goes on after them, and counts as one break with its moves', () => {
    const day = resting()
      .happens({ type: 'guideStarted', plan: ['hip_flexor'] })
      .follows();
    expect(day.sees()).toMatchObject({ screen: 'rest', until: clockTime('09:25') });
    day.until('09:26');
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'rested' } });
    expect(day.sittingMinutes()).toBe(1);
    expect(day.state.outbox.rows.filter(({ kind }) => kind === 'break')).toMatchObject([
      { outcome: 'done', size: 'long', exercises: ['hip_flexor'] },
    ]);
  });

  test('is not over before they are', () => {
    const day = resting()
      .until('09:24')
      .happens({ type: 'guideStarted', plan: ['calf_raise'] })
      .follows();
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'rested', at: day.now } });
    expect(day.state.tracker.clock.boutStartedAt).toBe(day.now);
  });

  test('"I had to stop" in one of them ends it all, shows the card, and brings the check back', () => {
    const day = resting()
      .happens({ type: 'guideStarted', plan: ['calf_raise'] })
      .follows(2);
    day.happens({ type: 'hadToStop' });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'stopped' });
    expect(day.happens({ type: 'cardClosed' }).sees()).toMatchObject({
      screen: 'now',
      explanation: { kind: 'stopped' },
    });
    expect(day.state.person.safety).toBeNull();
    expect(day.state.tracker.clock.cycleStartedAt).toBe(day.now);
  });

  test('that is left for a walk with a move on hold is still a break, and what is sat after the return counts', () => {
    const day = resting()
      .happens({ type: 'guideStarted', plan: ['calf_raise'] })
      .follows(2);
    day.locked('09:21', '09:27').until('09:45');
    expect(day.sees()).toMatchObject({ screen: 'now' });
    expect(day.sittingMinutes()).toBe(18);
    day.ends();
  });
});

// BREAK-7
describe('whoever says in the middle of a stretch that they stay seated', () => {
  const staysSeated = { type: 'settingChanged', name: 'staySeated', value: true } as const;
  const moveOf = (day: Day) => {
    const seen = day.sees();
    return seen.screen === 'guide' ? seen.step.exercise : seen.screen;
  };

  test('goes on with the move in the chair, and is led to none for which one stands', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'guideStarted', plan: ['chin_tuck', 'calf_raise'] });
    day.happens(staysSeated);
    expect(moveOf(day)).toBe('chin_tuck');
    expect(day.sees()).toMatchObject({ moveTotal: 1 });
  });

  test('is led out of one for which one stands, at once', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'guideStarted', plan: ['calf_raise', 'chin_tuck'] });
    expect(moveOf(day)).toBe('calf_raise');
    day.happens(staysSeated);
    expect(moveOf(day)).toBe('chin_tuck');
  });

  test('is done where nothing is left', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'guideStarted', plan: ['calf_raise'] });
    day.happens(staysSeated);
    expect(moveOf(day)).toBe('now');
  });
});
