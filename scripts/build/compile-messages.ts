import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { isWorkerKey } from '../../lib/i18n/worker-words.ts';

const isLocale = /\/lib\/i18n\/locales\/[\w-]+\.ts$/;

/** The query of an import that wants the background's words only. */
const forBackground = 'for-background';

/** Turns ICU MessageFormat into Lingui's token lists, so that no parser is shipped. */
export function compileCatalogue(messages: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]));
}

/** A Vite plugin: a message file is bundled compiled, and for the background with the words that it says only. */
export function compileMessages(): Plugin {
  return {
    name: 'limber:compile-messages',
    enforce: 'pre',
    async load(id) {
      const [file = id, query] = id.split('?');
      if (!isLocale.test(file)) return null;
      const { mtimeMs } = await stat(file);
      const { messages } = await import(`${pathToFileURL(file).href}?${mtimeMs}`);
      const isWanted = query === forBackground ? isWorkerKey : () => true;
      const wanted = Object.entries<string>(messages).filter(([key]) => isWanted(key));
      this.addWatchFile(file);
      return `export const messages = ${JSON.stringify(compileCatalogue(Object.fromEntries(wanted)))};`;
    },
  };
}
