// What is on the contact sheet: every pose of every move, on every side.

import { catalogue } from '../../../lib/content/catalogue';
import type { Exercise, Phase } from '../../../lib/content/exercise';
import { type PoseName, poseFor, poseNames } from '../../../lib/content/poses';
import type { Side } from '../../../lib/content/side';

/** One picture of the contact sheet. */
export interface Cell {
  /** The move it is a step of; null for what only a break shows. */
  readonly exercise: Exercise | null;
  readonly pose: PoseName;
  readonly side: Side | null;
}

/** The move, the pose and the side, in the project's own names. */
export const nameOf = ({ exercise, pose, side }: Cell): string =>
  [exercise?.id ?? '(a break)', pose, side].filter((part) => part !== null).join(' · ');

const phasesOf = ({ setUp, ready, repetition, change, finish }: Exercise): Phase[] =>
  [setUp, ready, ...repetition, change, finish].filter((phase) => phase !== null);

const hasSides = (pose: PoseName): boolean =>
  JSON.stringify(poseFor(pose, 'left')) !== JSON.stringify(poseFor(pose, 'right'));

/** Each pose of a move once, and for both sides if it has them. */
function cellsOf(exercise: Exercise): Cell[] {
  const poses = [...new Set(phasesOf(exercise).map((phase) => phase.pose))];
  return poses.flatMap((pose): Cell[] => {
    const sided = exercise.hasSides && hasSides(pose);
    return sided
      ? [
          { exercise, pose, side: 'left' },
          { exercise, pose, side: 'right' },
        ]
      : [{ exercise, pose, side: null }];
  });
}

/** The poses of every move in the catalogue, so that a new move comes by itself; then what only a break shows. */
export const cells: readonly Cell[] = (() => {
  const used = catalogue.flatMap(cellsOf);
  const spare = poseNames.filter((pose) => !used.some((cell) => cell.pose === pose));
  return [...used, ...spare.map((pose): Cell => ({ exercise: null, pose, side: null }))];
})();

/** A fixed shuffle, for eyes that must not guess a picture from the one before it. */
export const shuffled: readonly Cell[] = [...cells]
  .map((cell, i) => ({ cell, key: ((i + 7) * 7919) % 211 }))
  .toSorted((a, b) => a.key - b.key)
  .map(({ cell }) => cell);
