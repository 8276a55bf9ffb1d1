import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english as builtIn } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { catalogues, languageCodes, mistakesIn, stillEnglish } from '../../../scripts/build/languages';

/** A folder of message files, as `lib/i18n/locales` is one; thrown away afterwards. */
async function withLocales(files: Readonly<Record<string, object>>, look: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'limber-locales-'));
  try {
    for (const [code, messages] of Object.entries(files))
      await writeFile(join(folder, `${code}.ts`), `export const messages = ${JSON.stringify(messages)};`);
    await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const english = { 'app.name': 'Limber', 'now.nextAt': 'Next break at {time}', 'command.open': 'Open Limber' };

test('a language is one file: put beside English, it is built, loaded and spoken', async () => {
  await withLocales({ en: english, de: { ...english, 'now.nextAt': 'Nächste Pause um {time}' } }, async (folder) => {
    expect(languageCodes(folder).sort()).toEqual(['de', 'en']);
    const [built] = await catalogues(folder);
    expect(built?.relativeDest).toBe('locales/de.json');
    const language = createLanguage('de-DE', async () => JSON.parse(built?.contents ?? ''), builtIn);
    await language.use('de');
    expect(language.t('now.nextAt', { time: '10:40' })).toBe('Nächste Pause um 10:40');
  });
});

test('in another language the browser itself reads its words too: the name, what it is, what a key may do', async () => {
  await withLocales({ en: english, 'pt-BR': { 'command.open': 'Abrir o Limber' } }, async (folder) => {
    const read = (await catalogues(folder)).find(({ relativeDest }) => relativeDest === '_locales/pt_BR/messages.json');
    expect(JSON.parse(read?.contents ?? '{}')).toMatchObject({
      name: { message: 'Limber' },
      command_open: { message: 'Abrir o Limber' },
    });
  });
});

test('what is not translated yet is read in English, and named in the build', async () => {
  await withLocales({ en: english, de: { 'app.name': 'Limber' } }, async (folder) => {
    const [built] = await catalogues(folder);
    expect(JSON.parse(built?.contents ?? '')).toMatchObject({ 'command.open': ['Open Limber'] });
    expect(await stillEnglish(folder)).toEqual(['de: still in English: now.nextAt, command.open']);
  });
});

test('a translator who renames a value, or translates a message that is gone, is told which before anything is built', async () => {
  const german = { 'now.nextAt': 'Nächste Pause um {zeit}', 'now.gone': 'Weg' };
  const told = [
    "'now.nextAt': takes the values of English (time), and not others (zeit)",
    "'now.gone': English has no such message",
  ];
  expect(mistakesIn(german, english)).toEqual(told);
  await withLocales({ en: english, de: german }, async (folder) => {
    await expect(catalogues(folder)).rejects.toThrow(`lib/i18n/locales/de.ts:\n  ${told.join('\n  ')}`);
  });
});

test('a plural may have other forms than in English, with the same values', () => {
  const one = { moves: '{count, plural, one {# move at {time}} other {# moves at {time}}}' };
  expect(
    mistakesIn({ moves: '{count, plural, one {# ruch o {time}} few {# ruchy} other {# ruchów o {time}}}' }, one),
  ).toEqual([]);
  expect(mistakesIn({ moves: '{count, plural, other {# moves}}' }, one)).toHaveLength(1);
  expect(mistakesIn({ moves: '{count, plural, other {# moves}' }, one)).toEqual([
    "'moves': cannot be read, look at its braces",
  ]);
});
