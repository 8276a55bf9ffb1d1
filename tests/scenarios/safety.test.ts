import { describe, expect, test } from 'vitest';
import { type ExerciseId, exerciseIds } from '../../lib/content/catalogue';
import { conditions } from '../../lib/content/safety';
import { safetyVersion } from '../../lib/content/safety-version';
import { asked } from '../../lib/content/signs';
import { safetyGate } from '../../lib/core/exercises/safety-gate';
import { assess } from '../../lib/core/reminders/safety-check';
import { type Event, intentSchema } from '../../lib/core/state/events';
import { Day } from '../support/day';

describe('the safety check', () => {
  // CHECK-1
  test('stands before the first move ever, and nothing starts without it', () => {
    const day = new Day('09:00');
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(day.sees().screen).toBe('now');
    day.ends();
  });

  test('passed, shows its card, from which the stretch starts', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'ok', offer: { plan: ['side_bend'] } });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(day.sees().screen).toBe('guide');
    day.ends();
  });

  // CHECK-8
  test('an emergency sign puts every move away and quiets reminders for the rest of the day', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'safetyChecked', ...assess(['badFall']), plan: ['side_bend'] }).notices('09:30:00 notice gone');
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'emergency' });
    day.until('12:00').happens({ type: 'cardClosed' });
    expect(day.sees()).toMatchObject({ offer: { gate: 'blocked' }, status: { kind: 'paused', because: 'emergency' } });
    expect(day.next()).toBe('paused until 2026-03-03 04:00:00');
    day.until('2026-03-03 03:59').ends();
  });

  test('a sign that needs advice puts every move away, and reminders to change position go on', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['dizzySpells']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'advice' });
    day.happens({ type: 'cardClosed' }).until('09:30').notices('09:30:00 told: no move');
    day.ends();
  });

  test('a fresh strain asks for rest and sends nobody to a doctor at once; the check can be done again any time', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['freshStrain']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'rest' });
    day.happens({ type: 'cardClosed' }).until('09:30').notices('09:30:00 told: no move');
    expect(day.sees()).toMatchObject({ offer: { gate: 'blocked' } });
    day.happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] }).notices('09:30:00 notice gone');
    expect(day.sees()).toMatchObject({ card: 'ok', offer: { plan: ['side_bend'] } });
    day.ends();
  });

  test('what a professional has checked is not asked again, and the moves asked for come back', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['oneLimb']), plan: ['chin_tuck'] });
    expect(day.sees()).toMatchObject({ card: 'advice', offer: { asked: ['chin_tuck'] } });
    // The page asks the first and the third list; the answers to them are all that counts.
    day.happens({ type: 'safetyChecked', ...assess(['pregnancy']), plan: ['chin_tuck'] });
    expect(day.sees()).toMatchObject({ card: 'limited', offer: { plan: ['chin_tuck'] } });
    day.ends();
  });

  // CHECK-9
  test('a condition hides its moves until a professional says they are OK', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['thinBones']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({
      card: 'limited',
      movesKeptBack: ['side_bend', 'torso_twist', 'seated_cat_cow', 'cat_cow', 'knee_cross'],
    });
    expect(day.sees()).toHaveProperty('movesLeft', expect.not.arrayContaining(['torso_twist']));
    day.happens({ type: 'movesCleared' });
    expect(day.sees()).toMatchObject({ movesKeptBack: [] });
    expect(day.sees()).toHaveProperty('movesLeft', exerciseIds);
    day.ends();
  });

  test.each(conditions)(
    'of %s nothing is hidden or kept small after a professional’s OK, until the next check',
    (each) => {
      const checked: Event = { type: 'safetyChecked', ...assess([each]), plan: ['torso_twist'] };
      const day = new Day('09:00').happens(checked);
      const before = day.sees();
      day.happens({ type: 'movesCleared' });
      expect(day.sees()).toMatchObject({ movesKeptBack: [], movesLeft: exerciseIds, movesSmall: [] });
      day.happens(checked);
      expect(day.sees()).toEqual(before);
      day.ends();
    },
  );

  // CHECK-14
  test('in pregnancy the moves are kept small', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy']), plan: ['torso_twist'] });
    day.happens({ type: 'guideStarted', plan: ['torso_twist'] });
    expect(day.sees(), 'nothing is done yet').toMatchObject({ step: { kind: 'before' }, notes: [] });
    day.happens({ type: 'stepAdvanced', from: 0 });
    expect(day.sees()).toMatchObject({ step: { kind: 'setUp' }, notes: ['torso_twist.keepSmall'] });
    day.ends();
  });

  // CHECK-6
  test('keeps the version, the date, the result, hidden tags and whether it was for the floor, and nothing else', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy', 'thinBones']), plan: [] });
    expect(Object.keys(day.state.person.safety ?? {}).sort()).toEqual([
      'checkedAt',
      'forFloor',
      'hidden',
      'result',
      'version',
    ]);
    day.ends();
  });

  test.each([...asked(1), ...asked(2), ...conditions, 'unsaidSigns', 'unsaidConditions'] as const)(
    'of the answer %s nothing is sent to the background, and nothing is stored',
    (answer) => {
      const intent: Event = { type: 'safetyChecked', ...assess([answer]), plan: ['bridge'] };
      expect(intentSchema.parse({ ...intent, answers: [answer] }), 'an answer would be dropped').toEqual(intent);
      const day = new Day('09:00').happens(intent);
      expect(JSON.stringify([intent, day.state])).not.toContain(answer);
    },
  );

  test('lists what is left and what is to be kept small', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy']), plan: ['knee_cross'] });
    expect(day.sees()).toMatchObject({ card: 'limited', movesSmall: ['side_bend', 'torso_twist', 'cat_cow'] });
    expect(day.sees()).toHaveProperty('movesLeft', expect.not.arrayContaining(['knee_cross']));
    day.ends();
  });

  test('somebody who stays seated reads of no move that they would have to get up for', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'staySeated', value: true });
    day.happens({ type: 'safetyChecked', ...assess(['hipSurgery']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ card: 'limited', movesKeptBack: [] });
    expect(day.sees()).toHaveProperty('movesLeft', expect.not.arrayContaining(['calf_raise', 'cat_cow']));
    day.ends();
  });

  // CHECK-12
  test('after a hip replacement nobody is asked to stand up from a seat, until a professional says it is OK', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['hipSurgery']), plan: ['sit_to_stand'] });
    day.happens({ type: 'guideStarted', plan: ['sit_to_stand'] });
    expect(day.sees().screen).toBe('card');
    day.happens({ type: 'movesCleared' }, { type: 'guideStarted', plan: ['sit_to_stand'] });
    expect(day.sees()).toMatchObject({ screen: 'guide', step: { exercise: 'sit_to_stand' } });
    day.ends();
  });

  test('with weak bones the seated cat-cow is only sat tall: no rounding is drawn or said', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['thinBones']), plan: ['seated_cat_cow'] });
    day.happens({ type: 'guideStarted', plan: ['seated_cat_cow'] });
    const steps = new Set<string>();
    for (let seen = day.sees(); seen.screen === 'guide'; seen = day.sees()) {
      steps.add(`${seen.step.pose} ${seen.step.line}`);
      expect(seen.step.pose).not.toBe('seatedCat');
      day.happens({ type: 'stepAdvanced', from: seen.stepIndex });
    }
    expect(steps).toContain('sitTall seated_cat_cow.outSmall');
    expect(steps).toContain('seatedCow seated_cat_cow.in');
    day.ends();
  });

  test('in pregnancy the back on all fours is brought level and no lower: no sagging is drawn or said', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy']), plan: ['cat_cow'] });
    day.happens({ type: 'guideStarted', plan: ['torso_twist', 'cat_cow'] });
    const steps = new Set<string>();
    for (let seen = day.sees(); seen.screen === 'guide'; seen = day.sees()) {
      if (seen.step.exercise === 'cat_cow') steps.add(`${seen.step.from} ${seen.step.pose} ${seen.step.line}`);
      expect([seen.step.from, seen.step.pose]).not.toContain('cow');
      day.happens({ type: 'stepAdvanced', from: seen.stepIndex });
    }
    expect(steps).toContain('null foursFlat cat_cow.inSmall');
    expect(steps).toContain('foursFlat cat cat_cow.out');
    day.ends();
  });

  // CHECK-16
  test('who bleeds easily is told before each move that nothing is forced', () => {
    const day = new Day('09:00')
      .hasDone('chin_tuck')
      .happens({ type: 'safetyChecked', ...assess(['bloodThinners']), plan: ['chin_tuck'] });
    day.happens({ type: 'guideStarted', plan: ['chin_tuck'] });
    expect(day.sees()).toMatchObject({ stepNumber: 1, notes: ['guide.veryGentle'] });
    day.happens({ type: 'stepAdvanced', from: 0 });
    expect(day.sees()).toMatchObject({ stepNumber: 2, notes: [] });
    day.ends();
  });

  test('who bleeds easily is still told so after a professional’s OK', () => {
    const day = new Day('09:00')
      .hasDone('chin_tuck')
      .happens({ type: 'safetyChecked', ...assess(['bloodThinners']), plan: ['bridge'] });
    day.happens({ type: 'movesCleared' }, { type: 'guideStarted', plan: ['chin_tuck'] });
    expect(day.sees()).toMatchObject({ screen: 'guide', notes: expect.arrayContaining(['guide.veryGentle']) });
    day.ends();
  });

  // CHECK-5
  test('"Prefer not to say" about a sign leaves the reminders, and offers no move to start', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['unsaidSigns']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ card: 'remindersOnly', movesLeft: ['eye_rest'] });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(day.sees().screen).toBe('card');
    day.happens({ type: 'cardClosed' }).until('09:30').notices('09:30:00 told: no move');
    day.ends();
  });

  test('"Prefer not to say" about a condition leaves the easiest seated moves, small, and the reminders', () => {
    const checked: Event = { type: 'safetyChecked', ...assess(['unsaidConditions']), plan: ['side_bend'] };
    const day = new Day('09:00').happens(checked);
    expect(day.sees()).toMatchObject({
      card: 'limited',
      movesLeft: ['seated_cat_cow', 'shoulder_squeeze', 'pelvic_tilt_seated', 'eye_rest'],
      movesSmall: ['seated_cat_cow', 'shoulder_squeeze'],
    });
    day.happens({ type: 'cardClosed' }).until('09:30').notices('09:30:00 told: seated_cat_cow');
    day.ends();
  });

  // CHECK-7
  test('a sign that was ticked counts, whatever else was not said', () => {
    expect(assess(['badFall', 'unsaidSigns']).outcome).toBe('emergency');
    expect(assess(['dizzySpells', 'unsaidSigns']).outcome).toBe('advice');
    expect(assess(['freshStrain', 'unsaidSigns']).outcome, 'what was not said may be worse').toBe('remindersOnly');
  });

  test('comes again after ninety days', () => {
    const day = new Day('09:00').passesCheck();
    const { checkedAt } = day.state.person.safety ?? { checkedAt: 0 };
    day.now = checkedAt + 90 * 86_400_000;
    expect(day.sees()).toMatchObject({ offer: { gate: 'nothingNew' } });
    day.now += 1;
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    day.ends();
  });

  test('can be forgotten, and the forgetting undone', () => {
    const day = new Day('09:00').passesCheck();
    const { safety } = day.state.person;
    day.happens({ type: 'safetyForgotten' });
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    if (safety) day.happens({ type: 'safetyForgetUndone', safety });
    expect(day.sees()).toMatchObject({ offer: { gate: 'open' } });
    day.ends();
  });

  test('comes again after as many days as the person has set', () => {
    const day = new Day('09:00').passesCheck();
    day.happens({ type: 'settingChanged', name: 'safetyRecheckDays', value: 30 });
    const { checkedAt } = day.state.person.safety ?? { checkedAt: 0 };
    day.now = checkedAt + 30 * 86_400_000;
    expect(day.sees()).toMatchObject({ offer: { gate: 'nothingNew' } });
    day.now += 1;
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    day.ends();
  });

  test('comes again when its questions have changed', () => {
    const day = new Day('09:00').passesCheck();
    const { safety } = day.state.person;
    if (!safety) throw new Error('the check was passed');
    day.state = { ...day.state, person: { ...day.state.person, safety: { ...safety, version: safetyVersion - 1 } } };
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    day.ends();
  });
});

describe('the first move on the floor', () => {
  const gateFor = (day: Day, plan: ExerciseId[]) => safetyGate(day.state, plan, day.now);

  test('is asked about once more, and does not begin before; seated moves go on as they were', () => {
    const day = new Day('09:00').passesCheck();
    expect(gateFor(day, ['side_bend'])).toBe('open');
    expect(gateFor(day, ['torso_twist', 'bridge'])).toBe('floorCheck');
    expect(day.happens({ type: 'guideStarted', plan: ['torso_twist', 'bridge'] }).sees().screen).toBe('now');
    day.happens({ type: 'safetyChecked', ...assess([]), plan: ['torso_twist', 'bridge'] });
    day.happens({ type: 'guideStarted', plan: ['torso_twist', 'bridge'] });
    expect(day.sees()).toMatchObject({ screen: 'guide', moveTotal: 2 });
    day.ends();
  });

  test('is asked about once: a check made for the floor holds for every floor move, and a seated check keeps that', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess([]), plan: ['bridge'] });
    expect(gateFor(day, ['knee_cross'])).toBe('open');
    day.happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] });
    expect(gateFor(day, ['knee_cross'])).toBe('open');
    day.happens({ type: 'safetyForgotten' });
    expect(gateFor(day, ['knee_cross'])).toBe('check');
    day.ends();
  });

  test('is no longer the first for someone who has done one, though a later check was for the chair', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess([]), plan: ['bridge'] });
    day.happens({ type: 'guideStarted', plan: ['bridge'] }).follows();
    expect(day.state.person.memory.bridge?.doneAt).not.toBeNull();
    day.happens({ type: 'safetyForgotten' }).passesCheck();
    expect(gateFor(day, ['cat_cow'])).toBe('open');
    day.ends();
  });

  test('needs no second check when the first has hidden every floor move asked for', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy']), plan: ['side_bend'] });
    expect(gateFor(day, ['side_bend', 'bridge'])).toBe('open');
    day.ends();
  });
});

describe('what never needs the check', () => {
  test('resting the eyes starts before any check, and when every move is put away', () => {
    const day = new Day('09:00').happens({ type: 'guideStarted', plan: ['eye_rest'] });
    expect(day.sees()).toMatchObject({ screen: 'guide', step: { exercise: 'eye_rest' } });
    day.happens({ type: 'guideEnded' }, { type: 'safetyChecked', ...assess(['feverUnwell']), plan: ['side_bend'] });
    day.happens({ type: 'cardClosed' }, { type: 'guideStarted', plan: ['eye_rest'] });
    expect(day.sees().screen).toBe('guide');
    day.ends();
  });

  test('but with a stretch beside it the stretch is asked about', () => {
    const day = new Day('09:00').happens({ type: 'guideStarted', plan: ['eye_rest', 'side_bend'] });
    expect(day.sees().screen).toBe('now');
    day.ends();
  });

  // CHECK-3
  test('a long break', () => {
    const day = new Day('09:00').happens({ type: 'restStarted' });
    expect(day.sees().screen).toBe('rest');
    day.ends();
  });
});

describe('a check in one window while a stretch runs in another', () => {
  const stretching = (plan: ExerciseId[]) =>
    new Day('09:00')
      .happens({ type: 'safetyChecked', ...assess([]), plan: ['bridge'] }, { type: 'guideStarted', plan })
      .happens({ type: 'stepAdvanced', from: 0 });

  test('leaves the stretch alone when it hides none of its moves', () => {
    const day = stretching(['chin_tuck']).happens({ type: 'safetyChecked', ...assess(['hipSurgery']), plan: [] });
    expect(day.sees().screen).toBe('guide');
    day.ends();
  });

  test.each([
    ['hides a move of it', ['side_bend', 'bridge'], 'bloodThinners'],
    ['asks for less of a move', ['torso_twist'], 'pregnancy'],
    ['leaves half of a move', ['seated_cat_cow'], 'thinBones'],
  ] as const)('ends the stretch when it %s', (_, plan, condition) => {
    const day = stretching([...plan]).happens({ type: 'safetyChecked', ...assess([condition]), plan: [...plan] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'limited' });
    day.ends();
  });
});
