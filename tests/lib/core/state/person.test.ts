import { describe, expect, test } from 'vitest';
import { personSchema } from '../../../../lib/core/state/person-schema';

describe('a person stored by an older Limber', () => {
  test('is read back: their check was not for the floor, and what it hid stays hidden', () => {
    const safety = { version: 2, checkedAt: 1_772_438_400_000, result: 'limited', hidden: ['side-bend', 'twist'] };
    expect(personSchema.parse({ safety })).toMatchObject({ safety: { ...safety, forFloor: false } });
  });

  test('is read back whatever tags the first versions kept', () => {
    const tags = ['side-bend', 'twist', 'rounding', 'pelvic-tilt', 'shoulders', 'neck', 'wide-side-bend', 'wide-twist'];
    const safety = { version: 2, checkedAt: 0, result: 'limited', hidden: tags };
    expect(personSchema.safeParse({ safety }).success).toBe(true);
  });
});
