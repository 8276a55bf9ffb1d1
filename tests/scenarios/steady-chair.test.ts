import { describe, expect, test } from 'vitest';
import { type ExerciseId, exerciseIds } from '../../lib/content/catalogue';
import { trackerSchema } from '../../lib/core/state/tracker';
import type { GuideView } from '../../lib/core/views/guide-view';
import { Day } from '../support/day';

/** Somebody to whom no move is new, but for what `begins` says. */
const started = (...plan: ExerciseId[]) => begins(new Day('09:00').hasDone(...exerciseIds), ...plan);

const begins = (day: Day, ...plan: ExerciseId[]) =>
  day
    .happens({ type: 'settingChanged', name: 'floorMoves', value: true })
    .happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan }, { type: 'cardClosed' })
    .happens({ type: 'guideStarted', plan });

function guideOf(day: Day): GuideView {
  const seen = day.sees();
  if (seen.screen !== 'guide') throw new Error(`the guide is not open, but ${seen.screen}`);
  return seen;
}

const asked = (day: Day) => {
  const { step } = guideOf(day);
  return [step.exercise, step.check];
};
const skip = (day: Day) => day.happens({ type: 'moveSkipped', from: guideOf(day).stepIndex });
const next = (day: Day) => day.happens({ type: 'stepAdvanced', from: guideOf(day).stepIndex });
const back = (day: Day) => day.happens({ type: 'stepBackPressed', from: guideOf(day).stepIndex });
const doAll = (day: Day) => {
  const { moveNumber } = guideOf(day);
  while (day.sees().screen === 'guide' && guideOf(day).moveNumber === moveNumber) next(day);
  return day;
};

describe('somebody whose chair rolls', () => {
  // GUIDE-15
  test('is asked again before each move that needs a steady one, until they have one', () => {
    const day = started('side_bend', 'torso_twist', 'chin_tuck');
    expect(asked(day)).toEqual(['side_bend', 'chair']);
    expect(asked(skip(day))).toEqual(['torso_twist', 'chair']);
    expect(guideOf(day).step.durationMs, 'time to see to it').toBe(20_000);
    expect(asked(skip(day))).toEqual(['chin_tuck', 'chair']);
  });

  test('is not asked any more once they have taken another', () => {
    const day = started('side_bend', 'torso_twist', 'chin_tuck');
    skip(day);
    expect(asked(doAll(day))).toEqual(['chin_tuck', null]);
  });

  test('is asked of the chair again after a move that leans on the desk', () => {
    const day = started('side_bend', 'hip_flexor', 'sit_to_stand');
    expect(asked(skip(day))).toEqual(['hip_flexor', 'desk']);
    expect(asked(doAll(day))).toEqual(['sit_to_stand', 'chair']);
  });

  test('finds no way back into a move that they skipped for it, but by the question', () => {
    const day = started('side_bend', 'hip_flexor');
    skip(day);
    expect(asked(back(day))).toEqual(['side_bend', 'chair']);
    expect(guideOf(day).stepNumber).toBe(1);
  });

  test('comes back to that question in a new move too, and not to whether the move is for them', () => {
    const day = begins(new Day('09:00'), 'side_bend', 'hip_flexor');
    expect(asked(day)).toEqual(['side_bend', null]);
    expect(asked(next(day))).toEqual(['side_bend', 'chair']);
    skip(day);
    expect(guideOf(day).step).toMatchObject({ kind: 'before', exercise: 'hip_flexor' });
    expect(asked(back(day))).toEqual(['side_bend', 'chair']);
    expect(guideOf(day).stepNumber).toBe(2);
    expect(guideOf(back(day)).step.kind).toBe('before');
  });

  test('is asked again as well when the part of the body was left out for the day at the question', () => {
    const day = started('chin_tuck', 'side_bend');
    day.happens({ type: 'areaLeftAlone', area: 'neck', days: 1 });
    expect(asked(day)).toEqual(['side_bend', 'chair']);
  });

  test('has said nothing about it by skipping the rest of a move that was begun', () => {
    const day = started('side_bend', 'torso_twist');
    next(day);
    expect(asked(skip(day))).toEqual(['torso_twist', null]);
  });
});

test.each([
  ['desk', ['hip_flexor', 'calf_raise']],
  ['mat', ['cat_cow', 'bridge']],
] as const)('whoever has no steady %s is asked again before the next move that needs it', (check, plan) => {
  const day = started(...plan);
  // The warm-up before the floor is in the chair.
  if (check === 'mat') doAll(day);
  expect(asked(day)).toEqual([plan[0], check]);
  expect(asked(skip(day))).toEqual([plan[1], check]);
});

test('a guide that was stored before the answer was kept goes on', () => {
  const day = started('side_bend', 'torso_twist');
  const { tracker } = day.state;
  day.state = { ...day.state, tracker: trackerSchema.parse(JSON.parse(JSON.stringify(tracker))) };
  expect(asked(skip(day))).toEqual(['torso_twist', 'chair']);
});

test('at “sit tall” and at “how did that feel” no picture comes from another', () => {
  const day = started('chin_tuck', 'sit_to_stand', 'calf_raise');
  let still = 0;
  for (; day.sees().screen === 'guide'; next(day)) {
    const { kind, from } = guideOf(day).step;
    if (kind === 'move') continue;
    expect(from, kind).toBeNull();
    still += 1;
  }
  expect(still).toBeGreaterThan(8);
});
