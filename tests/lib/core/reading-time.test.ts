import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import { surroundings } from '../../../lib/content/surroundings';
import { stepsOf } from '../../../lib/core/guide/steps';
import { settingDefinitions } from '../../../lib/core/state/settings/definitions';
import { language } from '../../support/language';

const { t } = language;

/** Milliseconds that a word takes at 150 words a minute. */
const WORD = 400;
const words = (text: string) => text.split(/\s+/).length;

const courses = catalogue.flatMap(({ id }) =>
  settingDefinitions.tempo.choices.flatMap((tempo) =>
    [true, false].map((firstTime) => ({ exercise: id, firstTime, tempo, name: `${id}, ${tempo}` })),
  ),
);

describe.each(courses)('$name, first time $firstTime', ({ exercise, firstTime, tempo }) => {
  // As the second move of a plan: the first one has the chair check, which has a test of its own.
  const steps = stepsOf({
    plan: [
      { exercise: 'chin_tuck', firstTime: false },
      { exercise, firstTime },
    ],
    tempo,
  }).filter(({ move }) => move === 1);

  // GUIDE-8
  test('no line goes before it can be read, the first time it is shown', () => {
    for (const [index, step] of steps.entries()) {
      if (steps.findIndex(({ line }) => line === step.line) < index) continue;
      expect(step.durationMs, t(step.line)).toBeGreaterThanOrEqual(words(t(step.line)) * WORD);
      if (step.kind !== 'change') expect(step.durationMs, t(step.line)).toBeGreaterThanOrEqual(5000);
    }
  });

  // GUIDE-7
  test('a change of sides has four seconds, and every one of them can be read in its time', () => {
    for (const step of steps.filter(({ kind }) => kind === 'change')) {
      expect(step.durationMs).toBeGreaterThanOrEqual(Math.max(4000, words(t(step.line)) * WORD));
    }
  });

  test('reading time does not make a hold longer: that is a dose', () => {
    const { dose, firstDose } = catalogue.find(({ id }) => id === exercise) ?? {};
    const seconds = ((firstTime && firstDose) || dose)?.holdSeconds ?? Number.NaN;
    for (const { holdMs } of steps) expect([0, seconds * 1000]).toContain(holdMs);
  });

  test('it ends with how that felt, in the position it ended in', () => {
    const [finish, felt] = steps.slice(-2);
    expect(felt).toMatchObject({ kind: 'felt', line: 'guide.felt', pose: finish?.pose, side: finish?.side });
    expect(felt?.durationMs).toBeGreaterThanOrEqual(10_000);
  });
});

// GUIDE-10
test('what is asked about the chair, the desk or the mat can be read before a move begins', () => {
  for (const { id, check, setUp } of catalogue) {
    if (!check) continue;
    const [first] = stepsOf({ plan: [{ exercise: id, firstTime: false }], tempo: 'normal' });
    const { ask, otherwise } = surroundings[check];
    const read = words([t(setUp.line), t(ask), t(otherwise)].join(' '));
    expect(first?.durationMs, id).toBeGreaterThanOrEqual(read * WORD);
  }
});
