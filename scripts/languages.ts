import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileCatalogue } from './compile-messages.ts';

/** Codes of the languages that have a message file, such as `['en', 'de']`. */
export function languageCodes(folder: string): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
}

/** `locales/<code>.json` for each language but English, which is built in: compiled, so that no parser is shipped. */
export async function catalogues(folder: string) {
  const others = languageCodes(folder).filter((code) => code !== 'en');
  return Promise.all(
    others.map(async (code) => {
      const { messages } = await import(pathToFileURL(join(folder, `${code}.ts`)).href);
      return { relativeDest: `locales/${code}.json`, contents: JSON.stringify(compileCatalogue(messages)) };
    }),
  );
}
