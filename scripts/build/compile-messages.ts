// A plugin of the build: texts become small modules, in the parts in which the pages need them.

import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { isAppKey, isFirstKey } from '../../lib/i18n/first-words.ts';
import { type Part, parts } from '../../lib/i18n/parts.ts';
import { isWorkerKey } from '../../lib/i18n/worker-words.ts';
import { areaFiles, englishWords, locales, type Words } from './message-files.ts';

/** Which texts each part of a language contains. */
const isIn: Readonly<Record<Part, (key: string) => boolean>> = {
  first: isFirstKey,
  app: isAppKey,
  other: (key) => !isFirstKey(key) && !isAppKey(key),
  worker: isWorkerKey,
};

/** The texts of a part, in the order in which they were given. */
export const wordsOf = (part: Part, words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => isIn[part](key)));

/** The modules that this plugin makes. */
const modules = new Map<string, Part>(parts.map((part) => [`virtual:${part}-english`, part]));

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
    resolveId: (id) => (modules.has(id) || id.endsWith(isWatched) ? id : null),
    load(id) {
      // The module must stay in the bundle, although it is empty.
      if (id.endsWith(isWatched)) return { code: '', moduleSideEffects: 'no-treeshake', moduleType: 'js' };
      const part = modules.get(id);
      if (!part) return null;
      onRead?.();
      return [
        // wxt rebuilds a background when one of its modules changes. It knows the modules by their files.
        ...areaFiles(join(locales, 'en')).map(
          (file) => `import ${JSON.stringify(file.replaceAll('\\', '/') + isWatched)};`,
        ),
        `export const messages = ${JSON.stringify(compileCatalogue(wordsOf(part, englishWords())))};`,
      ].join('\n');
    },
  };
}
