import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const isLocale = /\/lib\/i18n\/locales\/[\w-]+\.ts$/;

/** Turns ICU MessageFormat into Lingui's token lists, so that no parser is shipped. */
export function compileCatalogue(messages: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]));
}

/**
 * A Vite plugin: a message file is bundled compiled.
 *
 * @param isWanted which keys are bundled; all of them if it is left out
 */
export function compileMessages(isWanted: (key: string) => boolean = () => true): Plugin {
  return {
    name: 'limber:compile-messages',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? id;
      if (!isLocale.test(file)) return null;
      const { mtimeMs } = await stat(file);
      const { messages } = await import(`${pathToFileURL(file).href}?${mtimeMs}`);
      const wanted = Object.entries<string>(messages).filter(([key]) => isWanted(key));
      this.addWatchFile(file);
      return `export const messages = ${JSON.stringify(compileCatalogue(Object.fromEntries(wanted)))};`;
    },
  };
}
