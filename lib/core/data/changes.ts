// Decides what a person is shown of an import before it happens.

import type { ExerciseId } from '../../content/catalogue';
import { isSameValue } from '../state/canonical';
import { effectiveSettings } from '../state/policy';
import { type SettingName, type Settings, settingNames } from '../state/settings';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { afterImport, type Imported, type ImportWay, type SafetyChange } from './merge';

/** A setting that the import would change. */
export interface SettingChange {
  readonly name: SettingName;
  readonly from: Settings[SettingName];
  readonly to: Settings[SettingName];
}

/** What an import would change, but for the rows. */
export interface ImportChanges {
  readonly settings: readonly SettingChange[];
  readonly safety: SafetyChange;
  /** How many favourites there would be more, and how many fewer. */
  readonly favourites: { readonly more: number; readonly fewer: number };
  /** How many moves would be remembered differently: when they were offered or done. */
  readonly moves: number;
  /** How many areas of the body would be left alone, or for longer. */
  readonly leftAlone: number;
}

const without = (all: readonly ExerciseId[], some: readonly ExerciseId[]) =>
  all.filter((each) => !some.includes(each)).length;

/** What would change, in the order of the settings page. `now` is epoch ms. */
export function changesOf(state: State, file: Imported, way: ImportWay, now: Instant): ImportChanges {
  const { chosen, person, safety } = afterImport(state, file, way, now);
  const settings = effectiveSettings(chosen, state.policy);
  const names = settingNames.filter((name) => !isSameValue(state.settings[name], settings[name]));
  const moves = new Set([...Object.keys(state.person.memory), ...Object.keys(person.memory)]) as Set<ExerciseId>;
  const before = state.person.notToday.map(({ area, until }) => `${area} ${until}`);
  return {
    settings: names.map((name) => ({ name, from: state.settings[name], to: settings[name] })),
    safety,
    favourites: {
      more: without(person.favourites, state.person.favourites),
      fewer: without(state.person.favourites, person.favourites),
    },
    moves: [...moves].filter((move) => !isSameValue(state.person.memory[move] ?? null, person.memory[move] ?? null))
      .length,
    leftAlone: person.notToday.filter(({ area, until }) => !before.includes(`${area} ${until}`)).length,
  };
}
