import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, type ExerciseId, exerciseIds, firstMoves } from '../../../lib/content/catalogue';
import { type Exercise, lineFor } from '../../../lib/content/exercise';
import { seatedStep } from '../../../lib/core/guide/seated-step';
import { courseMinutes, stepsOf } from '../../../lib/core/guide/steps';
import { englishWords } from '../../../scripts/build/message-files';
import { language } from '../../support/language';
import { readingGrade } from '../../support/reading-grade';

const { t } = language;
const words = englishWords();
const exercises = catalogue.map((exercise) => [exercise.id, exercise] as const);

/** The lines of the catalogue that a file of a move still needs. */
function missingLines(files: readonly string[], ids: readonly string[]): readonly string[] {
  return files
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !ids.includes(name.replaceAll('-', '_')))
    .map((name) => {
      const identifier = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return `lib/content/catalogue.ts needs: import { ${identifier} } from './exercises/${name}'; and ${identifier} in its list`;
    });
}

describe('a file of a move', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../lib/content/exercises'));

  test('is in the catalogue, under its own name', () => {
    expect(missingLines(files, exerciseIds)).toEqual([]);
    expect(files).toHaveLength(catalogue.length);
    expect(new Set(exerciseIds).size).toBe(catalogue.length);
  });

  test('that is new is told the very lines it needs', () => {
    expect(missingLines(['side-bend.ts', 'not-written-yet.ts'], exerciseIds)).toEqual([
      "lib/content/catalogue.ts needs: import { notWrittenYet } from './exercises/not-written-yet'; and notWrittenYet in its list",
    ]);
  });
});

interface Range {
  readonly hold: readonly [byDefault: number, least: number, most: number];
  readonly repetitions: readonly [byDefault: number, least: number, most: number];
}

/** DOSE-10 to DOSE-23: seconds a stretch is held [by default, allowed], repetitions [by default, allowed]. */
const doses: Partial<Record<ExerciseId, Range>> = {
  side_bend: { hold: [10, 5, 20], repetitions: [2, 2, 2] },
  torso_twist: { hold: [5, 5, 10], repetitions: [3, 3, 3] },
  seated_cat_cow: { hold: [0, 0, 0], repetitions: [5, 5, 5] },
  pelvic_tilt_seated: { hold: [0, 0, 0], repetitions: [8, 8, 8] },
  pelvic_tilt_lying: { hold: [5, 2, 5], repetitions: [5, 5, 5] },
  cat_cow: { hold: [0, 0, 0], repetitions: [5, 5, 5] },
  knee_cross: { hold: [10, 5, 10], repetitions: [2, 2, 2] },
  bridge: { hold: [5, 3, 10], repetitions: [5, 3, 8] },
  sit_to_stand: { hold: [0, 0, 0], repetitions: [5, 3, 10] },
  shoulder_squeeze: { hold: [5, 5, 5], repetitions: [5, 5, 5] },
  chin_tuck: { hold: [2, 2, 5], repetitions: [5, 5, 5] },
  hip_flexor: { hold: [15, 10, 30], repetitions: [1, 1, 1] },
  calf_raise: { hold: [1, 1, 1], repetitions: [10, 10, 10] },
  eye_rest: { hold: [20, 20, 20], repetitions: [1, 1, 1] },
};

/** Gentler the first time, where that is a rule of the move (DOSE-3). */
const firstDoses: Partial<Record<ExerciseId, { holdSeconds: number; repetitions: number }>> = {
  side_bend: { holdSeconds: 5, repetitions: 1 },
  knee_cross: { holdSeconds: 5, repetitions: 2 },
};

describe.each(exercises)('%s', (id, exercise: Exercise) => {
  // A move that came later than the tables answers for itself.
  const [least, most] = exercise.allowedHoldSeconds;
  const { holdSeconds, repetitions: times } = exercise.dose;
  const { hold, repetitions } = doses[id] ?? {
    hold: [holdSeconds, least, most],
    repetitions: [times, exercise.leastDose?.repetitions ?? times, 10],
  };

  test('has the dose that its rule gives, and what it may be set to', () => {
    expect(exercise.dose).toEqual({ holdSeconds: hold[0], repetitions: repetitions[0] });
    expect(exercise.allowedHoldSeconds).toEqual([hold[1], hold[2]]);
    expect(exercise.firstDose).toEqual(firstDoses[id] ?? null);
    const least = { holdSeconds: hold[1], repetitions: repetitions[1], ...firstDoses[id] };
    const isLess = least.holdSeconds < holdSeconds || least.repetitions < times;
    expect(exercise.leastDose, 'the least that is worth doing').toEqual(isLess ? least : null);
  });

  test('is never held longer or done more often than its rule allows', () => {
    for (const dose of [exercise.dose, exercise.firstDose]) {
      if (!dose) continue;
      expect(dose.holdSeconds).toBeGreaterThanOrEqual(hold[1]);
      expect(dose.holdSeconds).toBeLessThanOrEqual(hold[2]);
      expect(dose.repetitions).toBeLessThanOrEqual(repetitions[2]);
    }
  });

  test('is held and repeated within the range of its rule (DOSE-5) in every form and at every tempo', () => {
    const forms = [{}, { firstTime: true }, { isBrief: true }, { small: true }];
    for (const form of forms) {
      for (const tempo of ['normal', 'slower', 'byHand'] as const) {
        const steps = stepsOf({ plan: [{ exercise: id, firstTime: false, ...form }], tempo });
        const holds = steps.filter(({ holdMs }) => holdMs > 0);
        for (const { holdMs } of holds)
          expect([hold[1] * 1000 <= holdMs, holdMs <= hold[2] * 1000]).toEqual([true, true]);
        expect(holds.length > 0, 'a hold is there if the dose has one').toBe(hold[0] > 0);
        const moving = steps.filter(({ kind }) => kind === 'move').length;
        const turns = moving / exercise.repetition.length / (exercise.hasSides ? 2 : 1);
        expect(turns, 'once at the least, on each side').toBeGreaterThanOrEqual(1);
        expect(turns).toBeLessThanOrEqual(repetitions[2]);
      }
    }
  });

  // WORDS-2, GUIDE-7
  test('has at most twelve words on a step, and gives at least four seconds to change sides', () => {
    for (const step of stepsOf({ plan: [{ exercise: id, firstTime: false }], tempo: 'normal' })) {
      for (const line of [step.line, seatedStep(step).line])
        expect(t(line).split(/\s+/).length, t(line)).toBeLessThanOrEqual(12);
      if (step.kind === 'change') expect(step.durationMs).toBeGreaterThanOrEqual(4000);
    }
  });

  test('is read easily by someone of eleven: no step, and nothing else about it, asks for more than six years of school', () => {
    const phases = [exercise.setUp, exercise.ready, ...exercise.repetition, exercise.change, exercise.finish];
    const steps = phases.flatMap((phase) =>
      phase ? [phase.line, phase.small?.line, phase.wheelchair].filter((line) => line !== undefined) : [],
    );
    const others = [exercise.feel, exercise.mistakes, exercise.easier, exercise.leaveOut, exercise.stop];
    for (const line of [...steps, ...others, ...(exercise.small ? [exercise.small.say] : [])]) {
      for (const side of ['left', 'right'] as const) {
        const text = t(lineFor(line, side));
        expect(readingGrade(text), text).toBeLessThanOrEqual(6);
      }
    }
  });

  test('says when to breathe', () => {
    const steps = stepsOf({ plan: [{ exercise: id, firstTime: false }], tempo: 'normal' });
    expect(steps.map(({ line }) => t(line)).join(' ')).toMatch(/breath/i);
  });

  test('asks about what it leans on: the mat on the floor, a desk or a chair standing, the chair sitting', () => {
    const leansOn = { seated: ['chair', null], standing: ['desk', 'chair'], floor: ['mat'] };
    expect(leansOn[exercise.place]).toContain(exercise.check);
    expect(exercise.check === null, 'only resting the eyes leans on nothing').toBe(id === 'eye_rest');
  });

  test('has all its words in the language file, under its own id', () => {
    const keys = [...JSON.stringify(exercise).matchAll(/"([a-z_]+\.[A-Za-z.]+)"/g)].map(([, key = '']) => key);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
    expect(keys.filter((key) => !key.startsWith(`${id}.`))).toEqual([]);
  });

  test('names sources where their writers keep them, and no copy or staging place of another', () => {
    for (const source of exercise.sources) {
      expect(new URL(source).hostname).not.toMatch(
        /azurewebsites|amazonaws|staging|preflight|mirror|scribd|nutrition\.ph|-lb\d/,
      );
    }
  });

  // DOSE-2
  test('says when to stop', () => {
    expect(t(exercise.stop)).toMatch(/^Stop if /);
  });
});

test('how far a move goes is said before it is done, not on the step after', () => {
  const limit = /\bor (?:less|sooner|lower)\b|no (?:further|lower|higher)|slightly|a little|gently|slowly|carefully/i;
  for (const { id, repetition } of catalogue) {
    const lines = repetition.map((phase) => t(lineFor(phase.line, 'left')));
    for (const line of lines) expect(line, id).not.toMatch(/^(?:Stop|Don’t go|Go no|No further)/);
  }
  expect(t('bridge.lift')).toMatch(/straight line, or less/);
  for (const key of ['hip_flexor.hold.left', 'knee_cross.hold.left', 'chin_tuck.hold', 'sit_to_stand.ready'] as const)
    expect(t(key)).toMatch(limit);
});

test('a joint that was replaced is one for good: nobody is asked if it is new', () => {
  for (const [key, text] of Object.entries(words))
    expect(`${key}: ${text}`).not.toMatch(/\bnew (?:hip|knee|joint)s?\b/i);
});

test('whoever stays seated is told of brakes and footrests, and never to sit near the front', () => {
  for (const { id } of catalogue.filter(({ place }) => place === 'seated')) {
    const steps = stepsOf({ plan: [{ exercise: id, firstTime: false }], tempo: 'normal' }).map(seatedStep);
    const all = steps.map(({ line }) => t(line)).join(' ');
    expect(all, `${id}: setUp.wheelchair is what they read instead`).not.toMatch(
      /near the front|Feet flat(?!, or on the footrests)/,
    );
  }
});

test('one move takes one minute or two with all that is asked, the two of one click about three', () => {
  const whole = (ids: readonly ExerciseId[]) => ids.map((exercise) => ({ exercise, firstTime: false }));
  expect(courseMinutes({ plan: whole(firstMoves), tempo: 'normal' })).toBe(3);
  for (const { id } of catalogue) expect([1, 2]).toContain(courseMinutes({ plan: whole([id]), tempo: 'normal' }));
});

test('a dose without a hold goes with the breath or with a rhythm; a dose with one has something to hold', () => {
  for (const exercise of catalogue) {
    const isHeld = exercise.repetition.some((phase) => 'isHeld' in phase);
    expect(isHeld, exercise.id).toBe(exercise.dose.holdSeconds > 0);
  }
});

test('a plan asks once about the chair, once about the desk and once about the mat, each before the first move on it', () => {
  const plan = (['side_bend', 'calf_raise', 'torso_twist', 'cat_cow', 'hip_flexor', 'bridge'] as const).map(
    (exercise) => ({ exercise, firstTime: false }),
  );
  const asking = stepsOf({ plan, tempo: 'normal' }).filter(({ check }) => check);
  expect(asking.map(({ exercise, kind, check }) => [exercise, kind, check])).toEqual([
    ['side_bend', 'setUp', 'chair'],
    ['calf_raise', 'setUp', 'desk'],
    ['cat_cow', 'setUp', 'mat'],
  ]);
  for (const { durationMs } of asking) expect(durationMs, 'time to see to it').toBe(20_000);
});

test('the reading grade can tell easy words from hard ones', () => {
  expect(readingGrade('Sit tall. Breathe in.')).toBeLessThan(1);
  expect(
    readingGrade('Maintain an anatomically neutral lumbar orientation throughout the repetition.'),
  ).toBeGreaterThan(12);
});

test('the cat-cow on all fours is about half a minute of slow breathing, and resting the eyes twenty seconds', () => {
  const moving = (exercise: ExerciseId) =>
    stepsOf({ plan: [{ exercise, firstTime: false }], tempo: 'normal' })
      .filter(({ kind }) => kind === 'move')
      .reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  // A line that is new stays a little longer, so that it can be read.
  expect(moving('cat_cow')).toBeGreaterThanOrEqual(30);
  expect(moving('cat_cow')).toBeLessThanOrEqual(36);
  expect(moving('eye_rest')).toBe(21);
});
