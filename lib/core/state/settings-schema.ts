// Decides which values a setting may have, and how stored settings are read.

import * as z from 'zod/mini';
import type { SomeSettings } from './policy';
import { definitionOf, isOfKind, type SettingName, type Settings, settingNames } from './settings';
import type { SettingDefinition } from './settings/definitions';
import { daysOffSchema, readDaysOff, readWeek, weekSchema } from './week-schema';

/** A code as a folder of words may have it, such as "de" or "pt-BR"; no code in use is longer than this. */
const languageCode = z.string().check(z.maxLength(20), z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/));

function schemaOf(definition: SettingDefinition): z.ZodMiniType {
  switch (definition.kind) {
    case 'number':
      return z.int().check(z.gte(definition.least), z.lte(definition.most));
    case 'switch':
      return z.boolean();
    case 'choice':
      return z.enum(definition.choices);
    case 'language':
      return z.nullable(languageCode);
    case 'week':
      return z.nullable(weekSchema);
    case 'dates':
      return daysOffSchema;
    default:
      return definition satisfies never;
  }
}

const schemas = Object.fromEntries(settingNames.map((name) => [name, schemaOf(definitionOf(name))])) as Readonly<
  Record<SettingName, z.ZodMiniType>
>;

/** What is stored of a calendar is taken as far as it makes sense; `undefined` if none of it does. */
function understood(name: SettingName, stored: unknown): unknown {
  if (isOfKind(name, 'week')) return stored === null ? null : (readWeek(stored) ?? undefined);
  if (isOfKind(name, 'dates')) return Array.isArray(stored) ? readDaysOff(stored) : undefined;
  return stored;
}

/** A value as this setting may have it; `undefined` if it may not. */
export const allowedValue = (name: SettingName, value: unknown): unknown => schemas[name].safeParse(value).data;

/** Reads each setting that is there and makes sense, so one bad value never costs the others. */
export function readChosen(raw: unknown): SomeSettings {
  const given = z.record(z.string(), z.unknown()).safeParse(raw).data ?? {};
  const there = settingNames.filter((name) => Object.hasOwn(given, name));
  const read = there.map((name) => [name, allowedValue(name, understood(name, given[name]))] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** The stored values that make no sense, or only in part, by the name of their setting. */
export function unreadSettings(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const unread = settingNames.filter(
    (name) => Object.hasOwn(stored, name) && !schemas[name].safeParse(stored[name]).success,
  );
  return Object.fromEntries(unread.map((name) => [name, stored[name]]));
}

/** The settings with one of them changed. They are the same if `value` is not allowed. */
export function changeSetting(settings: Settings, name: SettingName, value: unknown): Settings {
  const allowed = allowedValue(name, value);
  return allowed === undefined ? settings : { ...settings, [name]: allowed };
}
