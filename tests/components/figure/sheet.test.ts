import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import { poseNames } from '../../../lib/content/poses';
import { cells, nameOf, shuffled } from '../../shots/sheet/cells';

describe('the contact sheet', () => {
  it.each(catalogue.map((exercise) => [exercise.id, exercise] as const))('shows every step of %s', (_, exercise) => {
    const { setUp, repetition, finish, hasSides } = exercise;
    const shown = cells.filter((cell) => cell.exercise === exercise);
    for (const { pose } of [setUp, ...repetition, finish]) {
      expect(shown.some((cell) => cell.pose === pose)).toBe(true);
    }
    const ofTheMove = shown.filter((cell) => cell.pose === repetition[0].pose).map((cell) => cell.side);
    expect(ofTheMove).toEqual(hasSides ? ['left', 'right'] : [null]);
  });

  it('has a place for every pose, and none that neither a move nor a break uses', () => {
    expect(poseNames.filter((pose) => !cells.some((cell) => cell.pose === pose))).toEqual([]);
    expect(cells.filter((cell) => cell.exercise === null).map(nameOf)).toEqual(['(a break) · walk']);
  });

  it('shows the same pictures to fresh eyes, in another order', () => {
    expect(shuffled.map(nameOf).toSorted()).toEqual(cells.map(nameOf).toSorted());
    expect(shuffled.map(nameOf)).not.toEqual(cells.map(nameOf));
    expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
  });
});
