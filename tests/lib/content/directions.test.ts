import { describe, expect, test } from 'vitest';
import { catalogue, exerciseOf } from '../../../lib/content/catalogue';
import { type Exercise, lineFor } from '../../../lib/content/exercise';
import { hipFlexor } from '../../../lib/content/exercises/hip-flexor';
import { kneeCross } from '../../../lib/content/exercises/knee-cross';
import { sideBend } from '../../../lib/content/exercises/side-bend';
import { torsoTwist } from '../../../lib/content/exercises/torso-twist';
import type { PoseName } from '../../../lib/content/poses';
import { poseFor } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';
import { stepsOf } from '../../../lib/core/guide/steps';
import { language } from '../../support/language';

const { t } = language;
const said = (line: Parameters<typeof lineFor>[0], side: Side) => t(lineFor(line, side));
const sides: readonly Side[] = ['left', 'right'];
const word = (side: Side) => side.toUpperCase();

/** The side that a picture says something happens on: the arrow's, or the near one of a person seen from the side. */
function sideDrawn(name: PoseName, side: Side): Side | null {
  const pose = poseFor(name, side);
  return pose.view === 'side' ? pose.seenFrom : pose.arrow;
}

const swapped = (text: string) => text.replace(/LEFT|RIGHT/g, (side) => (side === 'LEFT' ? 'RIGHT' : 'LEFT'));

describe('direction invariants (DOSE-6)', () => {
  test.each(sides)('side bend, lean = %s: hands, thigh, and the side that feels it', (lean) => {
    const other = word(opposite(lean));
    const exercise = sideBend;
    expect(said(exercise.repetition[0].line, lean)).toContain(`Lean slowly to the ${word(lean)}`);
    expect(said(exercise.ready.line, lean)).toBe(
      `${word(lean)} hand on seat or armrest. ${other} hand rests on ${word(lean)} thigh.`,
    );
    expect(said(exercise.change.line, lean)).toContain(`${word(lean)} on the seat, ${other} on ${word(lean)} thigh`);
    expect(said(exercise.finish.line, lean)).toContain(`Press your ${word(lean)} hand down`);
    expect(said(exercise.feel, lean)).toContain(`along the ${other} side`);
    const pose = poseFor(exercise.repetition[0].pose, lean);
    expect(pose.hands[lean]).toEqual({ [`seat-${lean}`]: 1 });
    expect(pose.hands[opposite(lean)]).toEqual({ [`thigh-${lean}`]: 1 });
    expect(pose.working).toBe(opposite(lean));
    expect(pose.arrow).toBe(lean);
    expect(Math.sign(pose.lean), 'degrees are positive towards the right').toBe(lean === 'right' ? 1 : -1);
  });

  test.each(sides)('torso twist, turn = %s: arms crossed, no side named in what to feel', (turn) => {
    const exercise = torsoTwist;
    expect(said(exercise.repetition[0].line, turn)).toContain(`Turn your chest slowly to the ${word(turn)}`);
    expect(said(exercise.change.line, turn)).toContain(`Next, the ${word(turn)}`);
    expect(said(exercise.feel, turn)).not.toMatch(/LEFT|RIGHT/);
    const pose = poseFor(exercise.repetition[0].pose, turn);
    expect(pose.hands).toEqual({ left: { 'shoulder-right': 1 }, right: { 'shoulder-left': 1 } });
    expect(pose.working).toBe('middle');
    expect(Math.sign(pose.turn)).toBe(turn === 'right' ? 1 : -1);
  });

  test.each(sides)('knee cross, knee = %s: towards the other shoulder, its own hand behind the thigh', (knee) => {
    const [own, other] = [word(knee), word(opposite(knee))];
    const exercise = kneeCross;
    expect(said(exercise.ready.line, knee)).toBe(
      `${own} knee towards chest. ${own} hand behind thigh, ${other} hand outside knee.`,
    );
    expect(said(exercise.repetition[0].line, knee)).toContain(`a little towards your ${other} shoulder`);
    expect(said(exercise.change.line, knee)).toBe(
      `Foot down. ${own} knee up. ${own} hand behind, ${other} hand outside.`,
    );
    expect(said(exercise.feel, knee)).toContain(`in your ${own} buttock`);
    for (const name of [exercise.ready.pose, exercise.repetition[0].pose, exercise.change.pose]) {
      const { hands } = poseFor(name, knee);
      expect(hands[knee]).toEqual({ [`hamstring-${knee}`]: 1 });
      expect(hands[opposite(knee)]).toEqual({ [`knee-${knee}`]: 1 });
    }
    const { arrow, legs, working } = poseFor(exercise.repetition[0].pose, knee);
    expect(arrow).toBe(knee);
    expect(legs[knee].thigh.out, 'across the middle, to the other side').toBeLessThan(0);
    expect(legs[opposite(knee)]).toEqual(poseFor('kneeCrossReady', knee).legs[opposite(knee)]);
    expect(working).toEqual({ [knee]: 1, [opposite(knee)]: 0 });
  });

  test.each(sides)('hip flexor, back leg = %s: that foot goes back, that hip feels it', (leg) => {
    const exercise = hipFlexor;
    expect(said(exercise.ready.line, leg)).toContain(`Step your ${word(leg)} foot back`);
    expect(said(exercise.change.line, leg)).toContain(`step your ${word(leg)} foot back`);
    expect(said(exercise.repetition[0].line, leg)).toContain(`Squeeze your ${word(leg)} buttock`);
    expect(said(exercise.feel, leg)).toContain(`the front of your ${word(leg)} hip`);
    const { feet, working, seenFrom } = poseFor(exercise.repetition[0].pose, leg);
    expect(feet[leg].z, 'behind the other foot').toBeLessThan(feet[opposite(leg)].z);
    expect(feet[leg].heel, 'the heel that is up').toBeGreaterThan(feet[opposite(leg)].heel);
    expect(seenFrom, 'what is tinted is the near leg').toBe(leg);
    expect(working).toEqual({ hipFront: 1 });
  });

  test('every move that has sides is looked at here', () => {
    const ids = catalogue.filter(({ hasSides }) => hasSides).map(({ id }) => id);
    const whatToDo = 'write a test of it above: which hand, which knee, which side feels it; then name it here';
    expect(ids.sort(), whatToDo).toEqual([hipFlexor, kneeCross, sideBend, torsoTwist].map(({ id }) => id).sort());
  });

  test.each(catalogue.map((exercise) => [exercise.id, exercise] as const))(
    '%s: the other side is the mirror, word for word',
    (_, exercise: Exercise) => {
      const phases = [exercise.setUp, exercise.ready, ...exercise.repetition, exercise.change, exercise.finish];
      const lines = [...phases.flatMap((phase) => (phase ? [phase.line] : [])), exercise.feel];
      for (const line of lines) expect(said(line, 'right')).toBe(swapped(said(line, 'left')));
    },
  );

  test('every step of the whole guide has its picture on the side its line names', () => {
    const steps = stepsOf({ plan: catalogue.map(({ id }) => ({ exercise: id, firstTime: false })), tempo: 'normal' });
    for (const step of steps.filter(({ kind, exercise }) => kind === 'move' && exerciseOf(exercise).hasSides)) {
      if (!step.side) throw new Error('a hold has a side');
      expect(sideDrawn(step.pose, step.side)).toBe(step.side);
      const named = step.exercise === 'knee_cross' ? opposite(step.side) : step.side;
      expect(t(step.line)).toContain(word(named));
    }
  });
});

test('a move without sides names none', () => {
  for (const exercise of catalogue.filter(({ hasSides }) => !hasSides)) {
    for (const step of stepsOf({ plan: [{ exercise: exercise.id, firstTime: false }], tempo: 'normal' })) {
      expect(step.side).toBeNull();
      expect(t(step.line)).not.toMatch(/LEFT|RIGHT/);
    }
  }
});

describe('the other side', () => {
  test('is left for right and right for left', () => {
    expect(sides.map(opposite)).toEqual(['right', 'left']);
  });
});
