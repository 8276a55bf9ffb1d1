import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import { poseFor } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';
import { stepsOf } from '../../../lib/core/guide-steps';
import { language } from '../../support/language';

const { t } = language;
const sides: readonly Side[] = ['left', 'right'];
const word = (side: Side) => side.toUpperCase();
const swapped = (text: string) => text.replace(/LEFT|RIGHT/g, (side) => (side === 'LEFT' ? 'RIGHT' : 'LEFT'));

describe('direction invariants (health.md §2)', () => {
  test.each(sides)('side bend, lean = %s: hands, thigh, and the side that feels it', (lean) => {
    const other = word(opposite(lean));
    const exercise = catalogue[0];
    expect(t(exercise.hold.line[lean])).toContain(`Lean slowly to the ${word(lean)}`);
    expect(t(exercise.ready.line[lean])).toBe(
      `${word(lean)} hand holds the seat. ${other} hand rests on ${word(lean)} thigh.`,
    );
    expect(t(exercise.change.line[lean])).toContain(`${word(lean)} hand on the seat`);
    expect(t(exercise.finish.line[lean])).toContain(`Press your ${word(lean)} hand down`);
    expect(t(exercise.feel[lean])).toContain(`along the ${other} side`);
    const pose = poseFor(exercise.hold.pose, lean);
    expect(pose.hands[lean]).toEqual({ [`seat-${lean}`]: 1 });
    expect(pose.hands[opposite(lean)]).toEqual({ [`thigh-${lean}`]: 1 });
    expect(pose.working).toBe(opposite(lean));
    expect(pose.arrow).toBe(lean);
    expect(Math.sign(pose.lean), 'degrees are positive towards the right').toBe(lean === 'right' ? 1 : -1);
  });

  test.each(sides)('torso twist, turn = %s: arms crossed, no side named in what to feel', (turn) => {
    const exercise = catalogue[1];
    expect(t(exercise.hold.line[turn])).toContain(`Turn your chest slowly to the ${word(turn)}`);
    expect(t(exercise.change.line[turn])).toContain(`Next, the ${word(turn)}`);
    expect(t(exercise.feel[turn])).not.toMatch(/LEFT|RIGHT/);
    const pose = poseFor(exercise.hold.pose, turn);
    expect(pose.hands).toEqual({ left: { 'shoulder-right': 1 }, right: { 'shoulder-left': 1 } });
    expect(pose.working).toBe('middle');
    expect(Math.sign(pose.turn)).toBe(turn === 'right' ? 1 : -1);
  });

  test.each(catalogue.map((exercise) => [exercise.id, exercise] as const))(
    '%s: the other side is the mirror, word for word',
    (_, exercise) => {
      const lines = [exercise.ready, exercise.hold, exercise.change, exercise.finish]
        .filter((step) => step !== null)
        .map((step) => step.line);
      for (const line of [...lines, exercise.feel]) expect(t(line.right)).toBe(swapped(t(line.left)));
    },
  );

  test('every step of the whole guide has its picture on the side its line names', () => {
    const steps = stepsOf(catalogue.map(({ id }) => ({ exercise: id, firstTime: false })));
    for (const step of steps.filter(({ kind }) => kind === 'hold')) {
      if (!step.side) throw new Error('a hold has a side');
      expect(poseFor(step.pose, step.side).arrow).toBe(step.side);
      expect(t(step.line)).toContain(word(step.side));
    }
  });
});

describe('the other side', () => {
  test('is left for right and right for left', () => {
    expect(sides.map(opposite)).toEqual(['right', 'left']);
  });
});
