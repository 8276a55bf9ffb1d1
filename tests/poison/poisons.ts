/** A value that nobody stored on purpose. `undefined` is a key that is not there. */
export interface Poison {
  readonly name: string;
  readonly value: unknown;
}

export type Path = readonly (string | number)[];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

export const poisons: readonly Poison[] = [
  { name: 'NaN', value: Number.NaN },
  { name: 'Infinity', value: Number.POSITIVE_INFINITY },
  { name: '-Infinity', value: Number.NEGATIVE_INFINITY },
  { name: '1e308', value: 1e308 },
  { name: '-1', value: -1 },
  { name: '0', value: 0 },
  { name: '0.5', value: 0.5 },
  { name: '9e15', value: 9e15 },
  { name: '8.64e15', value: 8.64e15 },
  { name: 'the year 2096', value: Date.UTC(2096, 0, 1) },
  { name: 'in three months', value: Date.UTC(2026, 5, 2) },
  { name: '1970', value: 1000 },
  { name: '2096 on the wall', value: '2096-01-01T09:00:00' },
  { name: 'the date of 2096', value: '2096-01-01' },
  { name: '""', value: '' },
  { name: '" "', value: ' ' },
  { name: 'null', value: null },
  { name: 'nothing', value: undefined },
  { name: 'true', value: true },
  { name: '[]', value: [] },
  { name: '{}', value: {} },
  { name: 'a wrong word', value: 'Mars/Base' },
  { name: 'a name of Object’s', value: 'constructor' },
  { name: 'names of Object’s', value: JSON.parse('{"__proto__":{"kind":"none"},"constructor":{"prototype":1}}') },
  { name: 'a text of 5 MB', value: 'x'.repeat(5_000_000) },
  { name: '10,000 deep', value: nested(10_000) },
  { name: 'a list of 100,000', value: Array.from({ length: 100_000 }, (_, index) => index) },
];

/** Where there is something in a stored value: every leaf, and every list and object on the way to it. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  const here = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return here;
  // Of a long list the first and the last tell what there is to tell.
  const parts = Array.isArray(value)
    ? [0, value.length - 1].filter((index, at, all) => index >= 0 && all.indexOf(index) === at)
    : Object.keys(value);
  return [...here, ...parts.flatMap((part) => leavesOf(value[part as keyof typeof value], [...path, part]))];
}

export function valueAt(value: unknown, [part, ...rest]: Path): unknown {
  if (part === undefined) return value;
  return typeof value === 'object' && value !== null ? valueAt(value[part as keyof typeof value], rest) : undefined;
}

/** The same with another value at the path; `undefined` takes away what is there. */
export function withValueAt<Whole>(whole: Whole, [part, ...rest]: Path, value: unknown): Whole {
  if (part === undefined) return value as Whole;
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string | number, unknown>;
  const inner = rest.length > 0 ? withValueAt(copy[part], rest, value) : value;
  if (inner === undefined && !Array.isArray(whole)) delete copy[part];
  else copy[part] = inner;
  return copy as Whole;
}

/** A length of time, in minutes. */
export const said = (ms: number) => `${Math.round(ms / 60_000)} min`;
