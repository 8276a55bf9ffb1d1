// Decides which stored values move when the clock is set.

import * as z from 'zod/mini';
import type { Instant, WallTime } from './time';
import { instantSchema, wallTimeSchema } from './time-schema';

/** How far to move a stored value: instants by milliseconds, times on the wall by whole days. */
export interface Shift {
  readonly ms: number;
  readonly days: number;
}

type Schema = z.core.$ZodType;

/** What to do with each time in a value. */
interface Times {
  readonly instant: (at: Instant) => Instant;
  readonly wallTime: (said: WallTime) => WallTime;
}

function changed(schema: Schema, value: unknown, times: Times): unknown {
  if (schema === instantSchema) return times.instant(value as number);
  if (schema === wallTimeSchema) return times.wallTime(value as string);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
    case 'optional':
    case 'default':
      return value === null || value === undefined ? value : changed(def.innerType, value, times);
    case 'array':
      return (value as unknown[]).map((each) => changed(def.element, each, times));
    case 'union': {
      const kind = def.options.find((option) => z.safeParse(option, value).success);
      return kind ? changed(kind, value, times) : value;
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, each]) => {
          const field = def.shape[name];
          return [name, field ? changed(field, each, times) : each];
        }),
      );
    default:
      // Numbers, strings and names do not depend on the clock.
      return value;
  }
}

/** The value with every time in it moved. `schema` must be the one that the value was parsed with. */
export function shift<Type extends z.ZodMiniType>(schema: Type, value: z.infer<Type>, by: Shift): z.infer<Type> {
  const wallTime = (said: WallTime) =>
    by.days === 0 ? said : Temporal.PlainDateTime.from(said).add({ days: by.days }).toString();
  return changed(schema, value, { instant: (at) => at + by.ms, wallTime }) as z.infer<Type>;
}

/** Every time in a value. `schema` must be the one that the value was parsed with. */
export function timesIn(schema: z.ZodMiniType, value: unknown): { instants: Instant[]; wallTimes: WallTime[] } {
  const instants: Instant[] = [];
  const wallTimes: WallTime[] = [];
  const instant = (at: Instant) => {
    instants.push(at);
    return at;
  };
  const wallTime = (said: WallTime) => {
    wallTimes.push(said);
    return said;
  };
  changed(schema, value, { instant, wallTime });
  return { instants, wallTimes };
}
