import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { isAppKey, isFirstKey } from '../../lib/i18n/first-words.ts';
import { isWorkerKey } from '../../lib/i18n/worker-words.ts';
import { areaFiles, englishWords, locales, type Words } from './message-files.ts';

/** The modules that this plugin makes, and which English texts each contains. */
const modules: Readonly<Record<string, (key: string) => boolean>> = {
  'virtual:first-english': isFirstKey,
  'virtual:app-english': isAppKey,
  'virtual:other-english': (key) => !isFirstKey(key) && !isAppKey(key),
  'virtual:worker-english': isWorkerKey,
};

/** Marks a file of texts that is in a bundle only so that it is watched. */
const isWatched = '?watched';

/** Compiles ICU MessageFormat to Lingui's token lists, so that no parser is shipped. */
export function compileCatalogue(words: Words): Record<string, unknown> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, compileMessage(text)]));
}

/**
 * A Vite plugin that bundles the English texts in compiled form, and for the background only those that it uses.
 *
 * @param onRead called each time that words were read, before they are compiled
 */
export function compileMessages(onRead?: () => void): Plugin {
  return {
    name: 'limber:compile-messages',
    enforce: 'pre',
    resolveId: (id) => (id in modules || id.endsWith(isWatched) ? id : null),
    load(id) {
      // The module must stay in the bundle, although it is empty.
      if (id.endsWith(isWatched)) return { code: '', moduleSideEffects: 'no-treeshake', moduleType: 'js' };
      const isWanted = modules[id];
      if (!isWanted) return null;
      onRead?.();
      const wanted = Object.entries(englishWords()).filter(([key]) => isWanted(key));
      return [
        // wxt rebuilds a background when one of its modules changes. It knows the modules by their files.
        ...areaFiles(join(locales, 'en')).map(
          (file) => `import ${JSON.stringify(file.replaceAll('\\', '/') + isWatched)};`,
        ),
        `export const messages = ${JSON.stringify(compileCatalogue(Object.fromEntries(wanted)))};`,
      ].join('\n');
    },
  };
}
