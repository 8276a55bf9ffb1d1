import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../../lib/core/state/policy-schema';
import { defaultSettings, type SettingName, settingNames } from '../../../lib/core/state/settings';
import { assertPolicySchema, policySchemaFile } from '../../../scripts/build/policy-schema';

/** A schema as it stands in a file: anything. */
type Found = Readonly<Record<string, unknown>>;

const schema: Found = JSON.parse(readFileSync(policySchemaFile, 'utf8'));
const isRecord = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each kind may have beside its kind, in the dialect that Chrome reads (a part of JSON Schema draft 3). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'additionalProperties', 'patternProperties', 'required'],
  array: ['items'],
  string: ['enum', 'pattern'],
  integer: ['enum', 'minimum', 'maximum'],
  number: [],
  boolean: [],
};

/** What in a schema keeps Chrome from loading the extension, each with where it is. */
function faultsOf(value: unknown, at = 'top'): string[] {
  if (!isRecord(value)) return [`${at} is no schema`];
  if ('$ref' in value) return Object.keys(value).length === 1 ? [] : [`${at} has more than $ref`];
  const more = allowed[String(value.type)];
  if (!more) return [`${at} has no type that is known`];
  const unknown = Object.keys(value).filter((key) => !['type', 'id', 'title', 'description', ...more].includes(key));
  return [
    ...unknown.map((key) => `${at} has ${key}`),
    ...(value.type === 'array' ? faultsOf(value.items, `${at}[]`) : []),
    ...(value.type === 'object' && isRecord(value.properties)
      ? Object.entries(value.properties).flatMap(([name, each]) => faultsOf(each, `${at}.${name}`))
      : []),
    ...(value.type === 'object' && !isRecord(value.properties) ? [`${at} has no properties`] : []),
  ];
}

test('the schema is in the dialect that Chrome reads, and says at its top only what that allows', () => {
  expect(faultsOf(schema)).toEqual([]);
  expect(Object.keys(schema).toSorted()).toEqual(['properties', 'type']);
  expect(schema.type).toBe('object');
  // This very check finds what Chrome would not load.
  expect(faultsOf({ type: 'object', properties: { one: { type: 'null' }, two: { type: 'array' } } })).toHaveLength(2);
  expect(faultsOf({ type: ['string', 'boolean'] })).toHaveLength(1);
});

test('it is as the settings are: "npm run fix" has been run', () => {
  expect(assertPolicySchema).not.toThrow();
});

/** The kinds in a schema, where a value is of that kind; what Chrome would take away. */
function unfitting(value: unknown, against: unknown, at: string): string[] {
  if (!isRecord(against)) return [at];
  if (Array.isArray(value)) {
    return against.type === 'array' ? value.flatMap((each, i) => unfitting(each, against.items, `${at}[${i}]`)) : [at];
  }
  if (isRecord(value)) {
    const properties = isRecord(against.properties) ? against.properties : {};
    return Object.entries(value).flatMap(([name, each]) => unfitting(each, properties[name], `${at}.${name}`));
  }
  return typeof value === (against.type === 'integer' ? 'number' : against.type) ? [] : [at];
}

/** Values that an administrator writes, where the default cannot be written. */
const asWritten: Partial<Record<SettingName, unknown>> = {
  hours: { mon: ['09:00-17:00'], sun: [] },
  language: 'pt-BR',
};

describe.each(settingNames)('a policy may set %s', (name) => {
  const value = asWritten[name] ?? defaultSettings[name];

  test.each(['default', 'locked'])('as its %s, in the form that the schema has', (way) => {
    const policy = { [name]: { [way]: value } };
    expect(unfitting(policy, schema, '')).toEqual([]);
    const read = readPolicy(policy);
    expect(read.ignored).toEqual([]);
    expect(way === 'default' ? read.defaults : read.locked).toHaveProperty(name);
  });
});

test('what it sets besides is in the schema too', () => {
  const policy = { quietDates: ['2026-12-24'], noHistory: true, noWelcomePage: true, helpText: 'Ask us.' };
  expect(unfitting(policy, schema, '')).toEqual([]);
  expect(readPolicy(policy)).toMatchObject({ ...policy, ignored: [] });
  const properties = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  expect(properties).toEqual([...settingNames, ...Object.keys(policy)]);
});
