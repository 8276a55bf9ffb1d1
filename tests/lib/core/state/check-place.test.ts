import { describe, expect, test } from 'vitest';
import { safetyVersion } from '../../../../lib/content/safety-version';
import { beginCheck, isOvertaken, isStillKept } from '../../../../lib/core/state/check-place';
import { checkPlaceSchema } from '../../../../lib/core/state/check-place-schema';
import { explain } from '../../../../lib/core/state/explain';
import type { SafetyResult } from '../../../../lib/core/state/person';
import { freshState } from '../../../../lib/core/state/state';
import { MINUTE } from '../../../../lib/core/state/time';

const now = Date.UTC(2026, 10, 26, 9);
const day = freshState(now, 'Europe/Berlin');
const begun = beginCheck(day, { asked: ['side_bend'], variant: 'whole', hasBeenChecked: false }, now);
const result = (checkedAt: number): SafetyResult => ({
  version: 5,
  checkedAt,
  result: 'blocked',
  hidden: [],
  forFloor: false,
});
const checked = (checkedAt: number) => ({ ...day, person: { ...day.person, safety: result(checkedAt) } });

describe('somebody who left the check', () => {
  test('goes on at its list within a quarter of an hour, and begins anew after that', () => {
    expect(isStillKept(begun, now)).toBe(true);
    expect(isStillKept(begun, now + 15 * MINUTE - 1)).toBe(true);
    expect(isStillKept(begun, now + 15 * MINUTE)).toBe(false);
  });

  test('begins anew when the clock was set back since: nobody knows how long ago it was', () => {
    expect(isStillKept(begun, now - 1)).toBe(false);
  });

  test('finds no list any more when the check was done in another page, even in the same second', () => {
    expect(isOvertaken(begun, day)).toBe(false);
    expect(isOvertaken(begun, checked(now))).toBe(true);
    // The clock was set back between the two: the result is another one all the same.
    expect(isOvertaken(begun, checked(now - MINUTE))).toBe(true);
  });

  test('goes on with a check that comes once more after an older one', () => {
    const older = checked(now - MINUTE);
    const again = beginCheck(older, { asked: ['bridge'], variant: 'brief', hasBeenChecked: true }, now);
    expect(again).toMatchObject({ list: 0, lists: 2, asked: ['bridge'], variant: 'brief' });
    expect(isOvertaken(again, older)).toBe(false);
    // The older one lapses, or is forgotten, in the middle of it.
    expect(isOvertaken(again, day)).toBe(false);
  });

  test('begins anew after having had to stop since', () => {
    const stopped = explain(day, { kind: 'stopped', at: now + MINUTE });
    expect(isOvertaken(begun, stopped)).toBe(true);
    expect(isOvertaken({ ...begun, reachedAt: now + 2 * MINUTE }, stopped)).toBe(false);
  });
});

test('no answer fits into what is kept of the check', () => {
  expect(Object.keys(checkPlaceSchema.parse({ ...begun, answers: ['thinBones'] }))).toEqual(Object.keys(begun));
  expect(checkPlaceSchema.safeParse({ ...begun, list: 4 }).success).toBe(false);
  expect(checkPlaceSchema.safeParse({ ...begun, lists: 2, list: 3 }).success).toBe(false);
});

test('whoever has reached a list of other questions than there are now begins anew', () => {
  expect(begun.version).toBe(safetyVersion);
  expect(checkPlaceSchema.safeParse({ ...begun, list: 3 }).success).toBe(true);
  expect(checkPlaceSchema.safeParse({ ...begun, list: 3, version: safetyVersion - 1 }).success).toBe(false);
  const { version: _, ...unversioned } = begun;
  expect(checkPlaceSchema.safeParse({ ...unversioned, list: 3 }).success).toBe(false);
});
