// Which kinds of values a stored example contains, so that none is forgotten.

import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/**
 * The kinds that a value contains, by place: each kind of a union, each value of a list of names, and whether something is
 * set.
 */
type Kinds = Map<string, boolean>;

/** Schemas with too many values to list, or of data. Which of these values are stored does not matter here. */
const isPlain = (name: string) => /\.(?:exercise|exercises\.\*|plan\.\*|zone)$/.test(name);

function look(schema: Schema, values: readonly unknown[], path: string, kinds: Kinds): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const has = (kind: string, isThere: boolean) => kinds.set(`${path} ${kind}`, isThere);
  switch (def.type) {
    case 'nullable':
      has('null', values.includes(null));
      look(
        def.innerType,
        values.filter((value) => value !== null),
        path,
        kinds,
      );
      return;
    case 'optional':
      has('nothing', values.includes(undefined));
      look(
        def.innerType,
        values.filter((value) => value !== undefined),
        path,
        kinds,
      );
      return;
    case 'default':
      look(
        def.innerType,
        values.filter((value) => value !== undefined),
        path,
        kinds,
      );
      return;
    case 'array':
      look(
        def.element,
        values.flatMap((value) => value as unknown[]),
        `${path}.*`,
        kinds,
      );
      return;
    case 'enum':
      if (isPlain(path)) return;
      for (const each of Object.values(def.entries)) has(String(each), values.includes(each));
      return;
    case 'union':
      for (const option of def.options) {
        const { kind } = (option as z.ZodMiniObject).shape as { kind: z.ZodMiniLiteral };
        const [name] = kind._zod.def.values;
        const ofKind = values.filter((value) => (value as { kind: unknown }).kind === name);
        has(String(name), ofKind.length > 0);
        look(option, ofKind, `${path}:${String(name)}`, kinds);
      }
      return;
    case 'object':
      for (const [name, field] of Object.entries(def.shape)) {
        look(
          field,
          values.map((value) => (value as Record<string, unknown>)[name]),
          `${path}.${name}`,
          kinds,
        );
      }
      return;
    default:
      if (values.length === 0) kinds.set(path, false);
  }
}

/** Everything that a schema allows and that none of the values contains, by place. */
export function missingKinds(schema: z.ZodMiniType, values: readonly unknown[]): string[] {
  const kinds: Kinds = new Map();
  look(schema, values, '', kinds);
  return [...kinds].filter(([, isThere]) => !isThere).map(([kind]) => kind);
}
