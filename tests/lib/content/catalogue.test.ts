import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, type ExerciseId, twoMinutes } from '../../../lib/content/catalogue';
import { planMinutes, stepsOf } from '../../../lib/core/guide-steps';
import { language } from '../../support/language';

const { t } = language;
const exercises = catalogue.map((exercise) => [exercise.id, exercise] as const);

test('every exercise file is in the catalogue, under its file name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../lib/content/exercises'));
  expect(catalogue.map(({ id }) => `${id.replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort());
});

describe.each(exercises)('%s', (id, exercise) => {
  test('is held as long as health.md allows', () => {
    const [least, most] = exercise.allowedHoldSeconds;
    for (const dose of [exercise.dose, exercise.firstDose]) {
      if (!dose) continue;
      expect(dose.holdSeconds).toBeGreaterThanOrEqual(least);
      expect(dose.holdSeconds).toBeLessThanOrEqual(most);
    }
  });

  test('has a stop cue, a source and a date of review', () => {
    expect(t(exercise.stop)).toMatch(/^Stop if /);
    expect(exercise.sources.length).toBeGreaterThan(0);
    for (const source of exercise.sources) expect(() => new URL(source)).not.toThrow();
    expect(exercise.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has at most twelve words on a step, and gives at least four seconds to change sides', () => {
    for (const step of stepsOf({ plan: [{ exercise: id, firstTime: false }], tempo: 'normal' })) {
      expect(t(step.line).split(/\s+/).length, t(step.line)).toBeLessThanOrEqual(12);
      if (step.kind === 'change') expect(step.durationMs).toBeGreaterThanOrEqual(4000);
    }
  });
});

test('the doses are those of health.md', () => {
  expect(catalogue[0]).toMatchObject({
    dose: { holdSeconds: 10, repetitions: 2 },
    firstDose: { holdSeconds: 5, repetitions: 1 },
  });
  expect(catalogue[1]).toMatchObject({ dose: { holdSeconds: 5, repetitions: 3 }, firstDose: null });
  expect(catalogue.map(({ id, dose }) => [id, dose.holdSeconds, dose.repetitions]).slice(2)).toEqual([
    ['seated_cat_cow', 0, 5],
    ['shoulder_squeeze', 5, 5],
    ['pelvic_tilt_seated', 0, 8],
    ['chin_tuck', 2, 5],
  ]);
});

test('one move takes about a minute, the two of one click about two', () => {
  const whole = (ids: readonly ExerciseId[]) => ids.map((exercise) => ({ exercise, firstTime: false }));
  expect(planMinutes(whole(twoMinutes))).toBe(2);
  for (const { id } of catalogue) expect(planMinutes(whole([id]))).toBe(1);
});

test('a dose without a hold goes with the breath or with a rhythm; a dose with one has something to hold', () => {
  for (const exercise of catalogue) {
    const isHeld = exercise.repetition.some((phase) => 'isHeld' in phase);
    expect(isHeld, exercise.id).toBe(exercise.dose.holdSeconds > 0);
  }
});
