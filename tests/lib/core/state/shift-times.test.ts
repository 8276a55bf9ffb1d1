import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { shift } from '../../../../lib/core/state/shift-times';
import { instantSchema, wallTimeSchema } from '../../../../lib/core/state/time-schema';
import { trackerSchema } from '../../../../lib/core/state/tracker';

const by = { ms: -1000, days: 0 };

test('what moves with the clock is told by its type, whatever it is called', () => {
  const schema = z.object({
    whenever: instantSchema,
    until: z.number(),
    list: z.array(z.object({ moment: z.nullable(instantSchema) })),
    choice: z.union([z.object({ one: instantSchema }), z.object({ other: z.number() })]),
    later: z._default(z.optional(instantSchema), 5000),
  });
  const value = { whenever: 5000, until: 5000, list: [{ moment: 5000 }, { moment: null }], choice: { other: 5000 } };
  expect(shift(schema, { ...value, later: 5000 }, by)).toEqual({
    ...value,
    whenever: 4000,
    list: [{ moment: 4000 }, { moment: null }],
    later: 4000,
  });
});

test('a time on the wall stays, unless the date was wrong; then it keeps its time of day', () => {
  const schema = z.object({ until: wallTimeSchema });
  const value = { until: '2026-03-03T09:00:00' };
  expect(shift(schema, value, by)).toEqual(value);
  expect(shift(schema, value, { ms: 0, days: -365 })).toEqual({ until: '2025-03-03T09:00:00' });
});

/** Every kind of schema that a tracker is made of. */
function kindsIn(schema: z.core.$ZodType, seen = new Set<string>()): Set<string> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  seen.add(def.type);
  if ('innerType' in def) kindsIn(def.innerType, seen);
  if (def.type === 'array') kindsIn(def.element, seen);
  if (def.type === 'union') for (const option of def.options) kindsIn(option, seen);
  if (def.type === 'object') for (const field of Object.values(def.shape)) kindsIn(field, seen);
  return seen;
}

test('a tracker is made of nothing in which an instant would be passed over', () => {
  const holders = ['object', 'array', 'union', 'nullable', 'optional', 'default'];
  const plain = ['number', 'int', 'string', 'boolean', 'literal', 'enum'];
  expect([...kindsIn(trackerSchema)].filter((kind) => ![...holders, ...plain].includes(kind))).toEqual([]);
});
