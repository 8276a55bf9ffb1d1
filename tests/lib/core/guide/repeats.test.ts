import { expect, test } from 'vitest';
import { exerciseIds } from '../../../../lib/content/catalogue';
import { repeatsOf } from '../../../../lib/core/guide/repeats';
import { stepsOf } from '../../../../lib/core/guide/steps';

const stepsFor = (exercise: (typeof exerciseIds)[number]) =>
  stepsOf({ plan: [{ exercise, firstTime: false }], tempo: 'normal' }).map((step) => ({ step }));

test.each(exerciseIds)('%s: none is done at first, all at the end, and one more at a time between', (exercise) => {
  const steps = stepsFor(exercise);
  const all = steps.map((step) => repeatsOf(steps, step));
  expect(all[0]).toMatchObject({ done: 0, isOn: false });
  const { done, total } = all.at(-1) ?? { done: Number.NaN, total: Number.NaN };
  expect(done).toBe(total);
  expect(Number.isInteger(total)).toBe(true);
  for (const [index, each] of all.slice(1).entries()) {
    const step = each.done - (all[index]?.done ?? Number.NaN);
    expect([0, 1]).toContain(step);
  }
});

test('a side bend has two for each side; what goes on is not done yet', () => {
  const steps = stepsFor('side_bend');
  const first = steps.find(({ step }) => step.kind === 'move');
  const change = steps.find(({ step }) => step.kind === 'change');
  if (!first || !change) throw new Error('a side bend moves, and changes sides');
  expect(repeatsOf(steps, first)).toEqual({ done: 0, total: 4, isOn: true });
  expect(repeatsOf(steps, change)).toEqual({ done: 1, total: 4, isOn: false });
});
