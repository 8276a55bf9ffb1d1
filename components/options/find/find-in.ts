import type { SettingName, Settings } from '../../../lib/core/state/settings';
import type { SettingSection } from '../../../lib/core/state/settings/definitions';
import { finderFor } from '../../../lib/core/views/find-text';
import { foundSettings } from '../../../lib/core/views/found-settings';
import { shownSettings } from '../../../lib/core/views/shown-settings';
import type { Language } from '../../../lib/i18n/language';
import type { PlainKey } from '../../../lib/i18n/messages';
import { settingText } from './setting-texts';

/** What a section of the settings page is found by. */
export interface Findable {
  readonly id: string;
  readonly title: PlainKey;
  /** What else people call it. */
  readonly find: PlainKey;
  /** Where its settings are rows of a section of definitions. */
  readonly settings?: SettingSection;
}

/** A section that was found: whole (`null`), or these settings of it. */
export interface FoundSection {
  readonly id: string;
  readonly names: readonly SettingName[] | null;
}

export interface FoundAll {
  readonly sections: readonly FoundSection[];
  /** How many settings, a section without any being one. */
  readonly count: number;
}

/** Finds what a person typed among the sections; `null` as long as that is nothing to look for. */
export type Find = (typed: string, settings: Settings, seesSharing: boolean) => FoundAll | null;

/** Made once for a language: the words are split into letters only once. */
export function findIn(language: Language, sections: readonly Findable[]): Find {
  const finder = finderFor(language.code());
  const kept = new Map<string, readonly string[]>();
  const lettersOf = (key: string, text: () => string) => {
    const letters = kept.get(key) ?? finder.lettersOf(text());
    kept.set(key, letters);
    return letters;
  };
  return (typed, settings, seesSharing) => {
    const words = finder.wordsOf(typed);
    if (words.length === 0) return null;
    const isHit = (key: string, text: () => string) => {
      const letters = lettersOf(key, text);
      return words.every((word) => finder.holds(letters, word));
    };
    const found = sections.flatMap(({ id, title, find, settings: section }): FoundSection[] => {
      if (isHit(`#${id}`, () => `${language.t(title)}, ${language.t(find)}`)) return [{ id, names: null }];
      if (!section) return [];
      const isNamed = (name: SettingName) => isHit(name, () => settingText(language, name));
      const names = foundSettings(section, isNamed, settings, seesSharing);
      return names.length > 0 ? [{ id, names }] : [];
    });
    const countOf = ({ id, names }: FoundSection) => {
      const section = sections.find((each) => each.id === id)?.settings;
      return (names ?? (section ? shownSettings(section, settings, seesSharing) : [id])).length;
    };
    return { sections: found, count: found.reduce((count, each) => count + countOf(each), 0) };
  };
}
