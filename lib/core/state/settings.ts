import * as z from 'zod/mini';
import { type SettingDefinition, settingDefinitions } from './settings/definitions';
import { daysOffSchema, readDaysOff, readWeek, type Week, weekSchema } from './week';

type Definitions = typeof settingDefinitions;
type Kind = SettingDefinition['kind'];

export type SettingName = keyof Definitions;
/** The settings of one kind, or of a few. */
export type NameOf<Wanted extends Kind> = {
  [Name in SettingName]: Definitions[Name]['kind'] extends Wanted ? Name : never;
}[SettingName];
export type NumberName = NameOf<'number'>;
export type SwitchName = NameOf<'switch'>;
export type ChoiceName = NameOf<'choice'>;

interface Values {
  readonly number: number;
  readonly switch: boolean;
  readonly week: Week | null;
  readonly dates: string[];
}

type ValueOf<Definition extends { kind: Kind }> = Definition extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Values[Exclude<Definition['kind'], 'choice'>];

/** Precious: typed by a person. Minutes and seconds as their names say. */
export type Settings = { readonly [Name in SettingName]: ValueOf<Definitions[Name]> };

const definitions: Readonly<Record<SettingName, SettingDefinition<SwitchName>>> = settingDefinitions;

export const definitionOf = (name: SettingName) => definitions[name];

export const settingNames = Object.keys(definitions) as SettingName[];

export const isOfKind = <Wanted extends Kind>(name: SettingName, kind: Wanted): name is NameOf<Wanted> =>
  definitions[name].kind === kind;

/** The settings of these kinds, in the order of the settings page. */
export const namesOf = <Wanted extends Kind>(...kinds: readonly Wanted[]) =>
  settingNames.filter((name): name is NameOf<Wanted> => kinds.some((kind) => isOfKind(name, kind)));

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

/** Something for each setting, by its name. */
const forEach = (made: (name: SettingName) => unknown) =>
  Object.fromEntries(settingNames.map((name) => [name, made(name)]));

const schemas = forEach((name) => schemaOf(definitions[name])) as Readonly<Record<SettingName, z.ZodMiniType>>;

export const defaultSettings = forEach((name) => definitions[name].byDefault) as unknown as Settings;

/** What is stored of a calendar is taken as far as it makes sense. */
function understood(name: SettingName, stored: unknown): unknown {
  if (isOfKind(name, 'week')) return readWeek(stored);
  return isOfKind(name, 'dates') ? readDaysOff(stored) : stored;
}

/** Reads each setting that makes sense and takes the default for the rest, so one bad value never costs the others. */
export function readSettings(raw: unknown): Settings {
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) return defaultSettings;
  return settingNames.reduce(
    (read, name) => changeSetting(read, name, understood(name, given.data[name])),
    defaultSettings,
  );
}

/** What is stored of a setting and makes no sense, or not all of it, by name. */
export function unreadSettings(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const unread = settingNames.filter(
    (name) => Object.hasOwn(stored, name) && !schemas[name].safeParse(stored[name]).success,
  );
  return Object.fromEntries(unread.map((name) => [name, stored[name]]));
}

/** The settings with one changed; the same settings if `value` is not allowed. */
export function changeSetting(settings: Settings, name: SettingName, value: unknown): Settings {
  const parsed = schemas[name].safeParse(value);
  return parsed.success ? { ...settings, [name]: parsed.data } : settings;
}
