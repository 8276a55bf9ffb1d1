import * as z from 'zod/mini';
import { instantSchema, wallTimeSchema } from './time';

/** How far a stored value is moved: its instants by milliseconds, what it says of the wall clock by whole days. */
export interface Shift {
  readonly ms: number;
  readonly days: number;
}

type Schema = z.core.$ZodType;

function shifted(schema: Schema, value: unknown, by: Shift): unknown {
  if (schema === instantSchema) return (value as number) + by.ms;
  if (schema === wallTimeSchema) {
    return by.days === 0
      ? value
      : Temporal.PlainDateTime.from(value as string)
          .add({ days: by.days })
          .toString();
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
    case 'optional':
    case 'default':
      return value === null || value === undefined ? value : shifted(def.innerType, value, by);
    case 'array':
      return (value as unknown[]).map((each) => shifted(def.element, each, by));
    case 'union': {
      const kind = def.options.find((option) => z.safeParse(option, value).success);
      return kind ? shifted(kind, value, by) : value;
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, each]) => {
          const field = def.shape[name];
          return [name, field ? shifted(field, each, by) : each];
        }),
      );
    default:
      // Numbers, strings and names are what they are, whatever the clock says.
      return value;
  }
}

/** The value with what its schema says is time moved. The schema must be the one it was parsed with. */
export function shift<Type extends z.ZodMiniType>(schema: Type, value: z.infer<Type>, by: Shift): z.infer<Type> {
  return shifted(schema, value, by) as z.infer<Type>;
}
