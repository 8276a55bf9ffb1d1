import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import type { Exercise } from '../../../lib/content/exercise';
import { stepsOf } from '../../../lib/core/guide-steps';

const moves: readonly Exercise[] = catalogue;
const stepsOfBrief = ({ id }: Exercise) => {
  const exercise = catalogue.find((each) => each.id === id)?.id ?? 'side_bend';
  return stepsOf({ plan: [{ exercise, firstTime: true, isBrief: true }], tempo: 'normal' });
};

describe('the 30-second version', () => {
  test.each(moves.filter(({ place }) => place === 'seated').map((move) => [move.id, move] as const))(
    'of %s takes about that long, once the chair has been seen to',
    (_, move) => {
      const steps = stepsOfBrief(move).filter(({ kind }) => kind !== 'setUp');
      const seconds = steps.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
      expect(seconds).toBeGreaterThanOrEqual(20);
      expect(seconds).toBeLessThanOrEqual(40);
    },
  );

  test.each(moves.map((move) => [move.id, move] as const))(
    'of %s is once on each side, held for the least that is allowed',
    (_, move) => {
      const held = stepsOfBrief(move).filter(({ kind }) => kind === 'move');
      expect(held.map(({ side }) => side)).toEqual(
        (move.hasSides ? (['left', 'right'] as const) : [null]).flatMap((side) => move.repetition.map(() => side)),
      );
      const [least] = move.allowedHoldSeconds;
      for (const { holdMs } of held) expect([0, least * 1000]).toContain(holdMs);
    },
  );

  test('of a move that leans on nothing has no check, and still the time to read its set-up', () => {
    const [first] = stepsOfBrief(moves.find(({ check }) => check === null) ?? moves[0] ?? catalogue[0]);
    expect(first?.durationMs).toBeGreaterThanOrEqual(5000);
  });
});
