// Decides which values a setting may have, and how stored settings are read.

import * as z from 'zod/mini';
import { defaultSettings, definitionOf, isOfKind, type SettingName, type Settings, settingNames } from './settings';
import type { SettingDefinition } from './settings/definitions';
import { daysOffSchema, readDaysOff, readWeek, weekSchema } from './week-schema';

function schemaOf(definition: SettingDefinition): z.ZodMiniType {
  switch (definition.kind) {
    case 'number':
      return z.int().check(z.gte(definition.least), z.lte(definition.most));
    case 'switch':
      return z.boolean();
    case 'choice':
      return z.enum(definition.choices);
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

/** Of a stored calendar, every part that makes sense is taken. */
function understood(name: SettingName, stored: unknown): unknown {
  if (isOfKind(name, 'week')) return readWeek(stored);
  return isOfKind(name, 'dates') ? readDaysOff(stored) : stored;
}

/** Reads each setting that makes sense, and takes the default for the others. So one invalid value does not affect the rest. */
export function readSettings(raw: unknown): Settings {
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) return defaultSettings;
  return settingNames.reduce(
    (read, name) => changeSetting(read, name, understood(name, given.data[name])),
    defaultSettings,
  );
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
  const parsed = schemas[name].safeParse(value);
  return parsed.success ? { ...settings, [name]: parsed.data } : settings;
}
