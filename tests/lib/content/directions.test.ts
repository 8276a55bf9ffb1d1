import { describe, expect, test } from 'vitest';
import { catalogue, exerciseOf } from '../../../lib/content/catalogue';
import { type Exercise, lineFor } from '../../../lib/content/exercise';
import { poseFor } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';
import { stepsOf } from '../../../lib/core/guide-steps';
import { language } from '../../support/language';

const { t } = language;
const said = (line: Parameters<typeof lineFor>[0], side: Side) => t(lineFor(line, side));
const sides: readonly Side[] = ['left', 'right'];
const word = (side: Side) => side.toUpperCase();
const swapped = (text: string) => text.replace(/LEFT|RIGHT/g, (side) => (side === 'LEFT' ? 'RIGHT' : 'LEFT'));

describe('direction invariants (health.md §2)', () => {
  test.each(sides)('side bend, lean = %s: hands, thigh, and the side that feels it', (lean) => {
    const other = word(opposite(lean));
    const exercise = catalogue[0];
    expect(said(exercise.repetition[0].line, lean)).toContain(`Lean slowly to the ${word(lean)}`);
    expect(said(exercise.ready.line, lean)).toBe(
      `${word(lean)} hand holds the seat. ${other} hand rests on ${word(lean)} thigh.`,
    );
    expect(said(exercise.change.line, lean)).toContain(`${word(lean)} hand on the seat`);
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
    const exercise = catalogue[1];
    expect(said(exercise.repetition[0].line, turn)).toContain(`Turn your chest slowly to the ${word(turn)}`);
    expect(said(exercise.change.line, turn)).toContain(`Next, the ${word(turn)}`);
    expect(said(exercise.feel, turn)).not.toMatch(/LEFT|RIGHT/);
    const pose = poseFor(exercise.repetition[0].pose, turn);
    expect(pose.hands).toEqual({ left: { 'shoulder-right': 1 }, right: { 'shoulder-left': 1 } });
    expect(pose.working).toBe('middle');
    expect(Math.sign(pose.turn)).toBe(turn === 'right' ? 1 : -1);
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
      expect(poseFor(step.pose, step.side).arrow).toBe(step.side);
      expect(t(step.line)).toContain(word(step.side));
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
