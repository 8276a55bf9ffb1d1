// Makes a page follow the settings: its language, clock and looks.

import { defaultSettings, type Settings } from '../core/state/settings';
import type { Language } from '../i18n/language';
import type { PagePlatform } from '../platform/for-pages';
import type { Client } from './client';
import { followLanguage } from './follow-language';
import { ifSoon } from './if-soon';

const lookNames = ['colours', 'textSize', 'spacing', 'language'] as const;

/** What a page follows the settings with. */
export interface Followed {
  readonly language: Pick<Language, 'setClock' | 'use' | 'code' | 'direction' | 'onChanged'>;
  readonly platform: Pick<PagePlatform, 'applyLook' | 'lastLanguage'>;
  /** The language of this build for what was chosen, `null` for the browser's. */
  readonly pick: (chosen: string | null) => string;
}

/**
 * The client of a page that follows the settings whenever it reads them: its language, its clock, its colours, the size of its
 * text. The language of the page before is loaded at once; what is read waits a moment for the one that counts, so that no word
 * is shown in another (LANG-3).
 */
export function followSettings(client: Client, { language, platform, pick }: Followed): Client {
  const speak = followLanguage(language, pick, (error) => console.error('Limber: the language was not loaded', error));
  let last: Settings | null = null;
  const applySettings = () => {
    if (!last) return;
    const { colours, textSize } = last;
    const spacing = last.spacing ? 'wide' : 'normal';
    const code = language.code();
    const isUsual = lookNames.every((name) => last?.[name] === defaultSettings[name]) && code === 'en';
    platform.applyLook({ colours, textSize, spacing, language: code, direction: language.direction(), isUsual });
  };
  language.onChanged(applySettings, new AbortController().signal);
  speak(platform.lastLanguage());
  return {
    ...client,
    read: async () => {
      const loaded = await client.read();
      last = loaded.state.settings;
      language.setClock(last.clock);
      await ifSoon(speak(last.language).ready);
      applySettings();
      return loaded;
    },
  };
}
