import { defaultSettings } from '../core/state/settings';
import type { Language } from '../i18n/language';
import type { PagePlatform } from '../platform/for-pages';
import type { Client } from './client';

const lookNames = ['colours', 'textSize'] as const;

/** The client of a page that follows the settings whenever it reads them: its clock, its colours, the size of its text. */
export function followSettings(
  client: Client,
  language: Pick<Language, 'setClock'>,
  { wearLook }: Pick<PagePlatform, 'wearLook'>,
): Client {
  return {
    ...client,
    read: async () => {
      const loaded = await client.read();
      const { settings } = loaded.state;
      language.setClock(settings.clock);
      const isUsual = lookNames.every((name) => settings[name] === defaultSettings[name]);
      wearLook({ colours: settings.colours, textSize: settings.textSize, isUsual });
      return loaded;
    },
  };
}
