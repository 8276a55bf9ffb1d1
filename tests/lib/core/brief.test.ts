import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import type { Exercise } from '../../../lib/content/exercise';
import { stepsOf } from '../../../lib/core/guide/steps';

const moves: readonly Exercise[] = catalogue;
const movingIn = ({ id }: Exercise, form: { firstTime?: boolean; isBrief?: boolean }) => {
  const exercise = catalogue.find((each) => each.id === id)?.id ?? 'side_bend';
  const steps = stepsOf({ plan: [{ exercise, firstTime: false, ...form }], tempo: 'normal' });
  return steps.filter(({ kind }) => kind === 'move');
};

describe.each(moves.map((move) => [move.id, move] as const))('the short version of %s', (_, move) => {
  const { repetitions, holdSeconds } = move.leastDose ?? move.dose;

  test('is the least that is worth doing, on each side, and no less the first time', () => {
    for (const firstTime of [true, false]) {
      const brief = movingIn(move, { firstTime, isBrief: true });
      expect(brief).toHaveLength(repetitions * move.repetition.length * (move.hasSides ? 2 : 1));
      for (const { holdMs } of brief) expect([0, holdSeconds * 1000]).toContain(holdMs);
    }
  });

  test('is never more than the whole of it', () => {
    const ms = (steps: ReturnType<typeof movingIn>) => steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
    expect(ms(movingIn(move, { isBrief: true }))).toBeLessThanOrEqual(ms(movingIn(move, {})));
  });
});

test('a calf raise is ten raises in every form of it', () => {
  const calf = moves.find(({ id }) => id === 'calf_raise');
  if (!calf) throw new Error('there is no calf raise');
  for (const form of [{}, { firstTime: true }, { isBrief: true }]) {
    expect(movingIn(calf, form).filter(({ line }) => line === 'calf_raise.up')).toHaveLength(10);
  }
});
