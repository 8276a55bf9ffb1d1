// Decides which words are there: English is built in, the language in use is loaded part by part, and no other is kept.

import type { Messages } from '@lingui/core';
import { type Catalogue, type EnglishParts, type LoadCatalogue, type Part, withKeys } from './parts';

/** English is built in, so that there are texts at the first paint, and when another language cannot be loaded (LANG-4). */
export const builtIn = 'en';

/** The words of the language in use, and how more of them come. */
export interface Words {
  /** BCP 47 code of the language in use. */
  readonly code: () => string;
  /** The English words that are there. */
  readonly english: () => EnglishParts;
  /** Loads a language with every part that is there, and drops the one before. If a part cannot be loaded it rejects, and changes nothing. */
  readonly use: (code: string) => Promise<void>;
  /** The code of the last language that could not be loaded, until another one is asked for. */
  readonly notLoaded: () => string | null;
  /** Begins to load a part that will be added soon. */
  readonly fetchAhead: (part: Part) => void;
  /**
   * Adds a part. English is there at once. Resolves when the language in use has it too, or it could not be loaded: then its
   * words stay English. Never rejects.
   */
  readonly add: (part: Part, english: Messages) => Promise<void>;
}

interface Changes {
  /** The words, after each change of them. */
  readonly onWords: (code: string, words: Messages) => void;
  /** Something that is read is another one now, or could not be loaded. */
  readonly onSeen: () => void;
}

/** @param begun the English words that are there from the start */
export function createWords(load: LoadCatalogue, begun: EnglishParts, { onWords, onSeen }: Changes): Words {
  let english: { [Each in Part]?: Messages } = begun;
  let code = builtIn;
  /** The language in use, or the one on its way. */
  let wanted = builtIn;
  /** Which wish it is. The same language may be asked for again while an earlier wish for it is still on its way. */
  let wish = 0;
  let failed: string | null = null;
  /** What of the language in use has come. */
  let translated: { [Each in Part]?: Messages } = {};
  let switching: Promise<void> = Promise.resolve();
  /** What was asked for of the wanted language. */
  const asked = new Map<Part, Promise<Catalogue>>();

  const tell = () => onWords(code, Object.assign({}, ...Object.values(english), ...Object.values(translated)));

  function fetchPart(of: string, part: Part): Promise<Catalogue> {
    if (of !== wanted) return load(of, part);
    const coming = asked.get(part) ?? load(of, part);
    asked.set(part, coming);
    // It is asked for again by whoever needs it next.
    coming.catch(() => asked.get(part) === coming && asked.delete(part));
    return coming;
  }

  const partIn = async (of: string, part: Part) => withKeys(await fetchPart(of, part), english[part] ?? {});

  async function change(to: string): Promise<void> {
    const mine = wish;
    const names = to === builtIn ? [] : (Object.keys(english) as Part[]);
    const loaded = await Promise.all(names.map(async (part) => [part, await partIn(to, part)] as const));
    // Another one was asked for meanwhile.
    if (mine !== wish) return;
    code = to;
    translated = Object.fromEntries(loaded);
    tell();
    onSeen();
  }

  function want(next: string): void {
    wanted = next;
    wish += 1;
    asked.clear();
  }

  async function begin(next: string): Promise<void> {
    const mine = wish;
    try {
      await change(next);
    } catch (error) {
      if (mine === wish) {
        want(code);
        switching = Promise.resolve();
        failed = next;
        onSeen();
      }
      throw error;
    }
  }

  return {
    code: () => code,
    english: () => english,
    notLoaded: () => failed,
    use: (next) => {
      const hadFailed = failed !== null;
      failed = null;
      if (hadFailed && next === code) onSeen();
      if (next === wanted) return switching;
      want(next);
      switching = begin(next);
      return switching;
    },
    fetchAhead: (part) => {
      if (wanted !== builtIn && !english[part]) void fetchPart(wanted, part).catch(() => undefined);
    },
    add: async (part, words) => {
      if (english[part]) return;
      english = { ...english, [part]: words };
      tell();
      if (wanted === builtIn) return;
      await switching.catch(() => undefined);
      const of = code;
      if (of === builtIn || translated[part]) return;
      try {
        const loaded = await partIn(of, part);
        if (code !== of) return;
        translated = { ...translated, [part]: loaded };
        tell();
        onSeen();
      } catch (error) {
        console.error('Limber: English in place of', of, part, error);
      }
    },
  };
}
