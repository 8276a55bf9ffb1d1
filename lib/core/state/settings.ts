// The types and defaults of the settings, derived from their rows.

import { type SettingDefinition, settingDefinitions } from './settings/definitions';
import type { Week } from './week';

type Definitions = typeof settingDefinitions;
type Kind = SettingDefinition['kind'];

export type SettingName = keyof Definitions;
/** The names of the settings of one or more kinds. */
export type NameOf<Wanted extends Kind> = {
  [Name in SettingName]: Definitions[Name]['kind'] extends Wanted ? Name : never;
}[SettingName];
export type NumberName = NameOf<'number'>;
export type SwitchName = NameOf<'switch'>;
export type ChoiceName = NameOf<'choice'>;

interface Values {
  readonly number: number;
  readonly switch: boolean;
  readonly language: string | null;
  readonly week: Week | null;
  readonly dates: string[];
}

type ValueOf<Definition extends { kind: Kind }> = Definition extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Values[Exclude<Definition['kind'], 'choice'>];

/** The settings that a person chose. The names say whether a number is minutes or seconds. */
export type Settings = { readonly [Name in SettingName]: ValueOf<Definitions[Name]> };

const definitions: Readonly<Record<SettingName, SettingDefinition<SwitchName>>> = settingDefinitions;

export const definitionOf = (name: SettingName) => definitions[name];

export const settingNames = Object.keys(definitions) as SettingName[];

export const isOfKind = <Wanted extends Kind>(name: SettingName, kind: Wanted): name is NameOf<Wanted> =>
  definitions[name].kind === kind;

/** The settings of these kinds, in the order of the settings page. */
export const namesOf = <Wanted extends Kind>(...kinds: readonly Wanted[]) =>
  settingNames.filter((name): name is NameOf<Wanted> => kinds.some((kind) => isOfKind(name, kind)));

/** One value for each setting, by its name. */
const forEach = (made: (name: SettingName) => unknown) =>
  Object.fromEntries(settingNames.map((name) => [name, made(name)]));

export const defaultSettings = forEach((name) => definitions[name].byDefault) as unknown as Settings;
