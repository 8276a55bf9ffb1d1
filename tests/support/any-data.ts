// Arbitraries: any settings, person and rows of a history that may be stored.

import fc from 'fast-check';
import { bodyAreas } from '../../lib/content/body-area';
import { exerciseIds } from '../../lib/content/catalogue';
import { safetyTags } from '../../lib/content/safety-tags';
import { safetyVersion } from '../../lib/content/safety-version';
import { boutRow, breakRow, type Row } from '../../lib/core/state/history-row';
import type { Person, SafetyResult } from '../../lib/core/state/person';
import type { SomeSettings } from '../../lib/core/state/policy';
import { definitionOf, settingNames } from '../../lib/core/state/settings';
import { DAY, MINUTE } from '../../lib/core/state/time';

/** When all of it is. */
export const dataNow = Date.UTC(2026, 2, 2, 9);

const range = fc
  .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]) => ({ from, to: from + length }));

const anyValueOf = (name: (typeof settingNames)[number]): fc.Arbitrary<unknown> => {
  const definition = definitionOf(name);
  switch (definition.kind) {
    case 'number':
      return fc.integer({ min: definition.least, max: definition.most });
    case 'switch':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...definition.choices);
    case 'language':
      return fc.constantFrom(null, 'de', 'pt-BR', 'xx');
    case 'week':
      return fc.option(fc.array(fc.array(range, { maxLength: 1 }), { minLength: 7, maxLength: 7 }));
    case 'dates':
      return fc.uniqueArray(fc.constantFrom('2026-03-03', '2026-12-24', '2027-01-01'), { maxLength: 3 });
    default:
      return definition satisfies never;
  }
};

/** What a person may have chosen of the settings. */
export const anyChosen: fc.Arbitrary<SomeSettings> = fc
  .record(Object.fromEntries(settingNames.map((name) => [name, fc.option(anyValueOf(name), { nil: undefined })])))
  .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)));

const past = fc.integer({ min: dataNow - 60 * DAY, max: dataNow - DAY });

/** A result that still counts. */
export const anySafety: fc.Arbitrary<SafetyResult> = fc.record({
  version: fc.constant(safetyVersion),
  checkedAt: fc.integer({ min: dataNow - 20 * DAY, max: dataNow }),
  result: fc.constantFrom('ok' as const, 'limited' as const, 'blocked' as const),
  hidden: fc.uniqueArray(fc.constantFrom(...safetyTags), { maxLength: 5 }),
  forFloor: fc.boolean(),
});

/** A person who had to stop, if at all, before their last check. */
export const anyPerson: fc.Arbitrary<Person> = fc.record({
  safety: fc.option(anySafety),
  memory: fc.dictionary(
    fc.constantFrom(...exerciseIds),
    fc.record({
      offeredAt: fc.option(past),
      doneAt: fc.option(past),
      stoppedAt: fc.option(fc.integer({ min: dataNow - 60 * DAY, max: dataNow - 21 * DAY })),
    }),
    { maxKeys: 5 },
  ),
  favourites: fc.uniqueArray(fc.constantFrom(...exerciseIds), { maxLength: 5 }),
  notToday: fc
    .uniqueArray(fc.constantFrom(...bodyAreas), { maxLength: 2 })
    .map((areas) => areas.map((area) => ({ area, until: '2026-03-05' }))),
}) as fc.Arbitrary<Person>;

const outcomes = ['offered', 'done', 'snoozed', 'skipped', 'missed', 'natural', 'stopped', 'undone'] as const;

/** Rows with ids of their own, in no order. */
export const anyRows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: dataNow - 1000 * DAY, max: dataNow }),
      ms: fc.integer({ min: 0, max: DAY }),
      outcome: fc.option(fc.constantFrom(...outcomes, 'wait' as const)),
    }),
    { maxLength: 40 },
  )
  .map((made) =>
    made.map(
      ({ at, ms, outcome }, index): Row =>
        outcome === 'wait'
          ? { kind: 'wait', v: 2, id: `${at}.${index}`, from: at - ms, at, reason: 'call' }
          : outcome
            ? breakRow(`${at}.${index}`, at, outcome, { durationMs: outcome === 'done' ? ms : null })
            : boutRow({ id: `${at}.${index}`, from: at - ms, at, sittingMs: ms }),
    ),
  );

/** A day's work each working day for so many years, twenty rows a day, until `dataNow`. */
export function yearsOfRows(years: number): readonly Row[] {
  return Array.from({ length: years * 365 * 20 }, (_, index) => {
    const at = dataNow - Math.floor(index / 20) * DAY - (index % 20) * 24 * MINUTE;
    return index % 2 === 0
      ? boutRow({ id: `${at}.${index}`, from: at - 20 * MINUTE, at, sittingMs: 20 * MINUTE })
      : breakRow(`${at}.${index}`, at, 'done', { exercises: ['side_bend'], durationMs: MINUTE });
  });
}
