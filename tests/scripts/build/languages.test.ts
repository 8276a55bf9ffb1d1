import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { type Part, parts } from '../../../lib/i18n/parts';
import { wordsOf } from '../../../scripts/build/compile-messages';
import { catalogues, languageCodes, mistakesIn, stillEnglish } from '../../../scripts/build/languages';
import { englishWords } from '../../../scripts/build/message-files';
import { oldestBrowsers } from '../../../scripts/build/oldest-browsers';

type Texts = Readonly<Record<string, string>>;

const asFile = (texts: Texts) =>
  JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])));

/** Folders of words, by code and area, as `lib/i18n/locales` has them; thrown away afterwards. */
async function withLocales(
  languages: Readonly<Record<string, Readonly<Record<string, Texts>>>>,
  look: (folder: string) => Promise<void>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'limber-locales-'));
  try {
    for (const [code, areas] of Object.entries(languages)) {
      await mkdir(join(folder, code));
      for (const [area, texts] of Object.entries(areas))
        await writeFile(join(folder, code, `${area}.json`), asFile(texts));
    }
    await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const now = { 'now.nextAt': 'Next break at {time}' };
const manifest = { 'app.name': 'Limber', 'old.needs': 'Needs {chrome}, {firefox}', 'command.open': 'Open Limber' };
const en = { manifest, now };

test('a language is one folder: put beside English, it is built, loaded and spoken', async () => {
  await withLocales({ en, de: { now: { 'now.nextAt': 'Nächste Pause um {time}' } } }, async (folder) => {
    await writeFile(join(folder, 'en.d.ts'), '');
    expect(languageCodes(folder).sort()).toEqual(['de', 'en']);
    const built = new Map(catalogues(folder).map(({ relativeDest, contents }) => [relativeDest, contents]));
    expect([...built.keys()]).toEqual([...parts.map((part) => `locales/de/${part}.json`), '_locales/de/messages.json']);
    const load = async (code: string, part: Part) => JSON.parse(built.get(`locales/${code}/${part}.json`) ?? '');
    const language = createLanguage('de-DE', load, { first: { 'now.nextAt': ['not in German'] } });
    await language.use('de');
    expect(language.t('now.nextAt', { time: '10:40' })).toBe('Nächste Pause um 10:40');
  });
});

test('a part has its words in the order of the English ones, which are all that say which is which', () => {
  for (const part of ['first', 'app', 'other'] as const)
    expect(Object.keys(english[part])).toEqual(Object.keys(wordsOf(part, englishWords())));
});

test('in another language the browser itself reads its words too: the name, what it is, what a key may do', async () => {
  await withLocales({ en, 'pt-BR': { manifest: { 'command.open': 'Abrir o Limber' } } }, async (folder) => {
    const read = catalogues(folder).find(({ relativeDest }) => relativeDest === '_locales/pt_BR/messages.json');
    expect(JSON.parse(read?.contents ?? '{}')).toMatchObject({
      name: { message: 'Limber' },
      command_open: { message: 'Abrir o Limber' },
    });
  });
});

// LANG-1
test('a browser in Portuguese of Portugal reads those words too, unless it has its own', async () => {
  const fileOf = (folder: string, name: string) =>
    catalogues(folder).find(({ relativeDest }) => relativeDest === `_locales/${name}/messages.json`)?.contents ?? '{}';
  const brazilian = { manifest: { 'command.open': 'Abrir o Limber' } };
  await withLocales({ en, 'pt-BR': brazilian }, async (folder) => {
    expect(JSON.parse(fileOf(folder, 'pt_PT'))).toMatchObject({
      command_open: { message: 'Abrir o Limber' },
      language: { message: 'pt-BR' },
    });
  });
  const own = { manifest: { 'command.open': 'Abre o Limber' } };
  await withLocales({ en, 'pt-BR': brazilian, 'pt-PT': own }, async (folder) => {
    expect(JSON.parse(fileOf(folder, 'pt_PT')).command_open.message).toBe('Abre o Limber');
    const names = catalogues(folder).map(({ relativeDest }) => relativeDest);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('in a browser that is too old the browser reads what Limber needs: the versions that the manifest asks for', async () => {
  await withLocales({ en, de: { manifest: { 'old.needs': 'Braucht {firefox} oder {chrome}' } } }, async (folder) => {
    const read = catalogues(folder).find(({ relativeDest }) => relativeDest === '_locales/de/messages.json');
    const { chrome, firefox } = oldestBrowsers;
    expect(JSON.parse(read?.contents ?? '{}')).toMatchObject({
      old_needs: { message: `Braucht ${firefox} oder ${chrome}` },
    });
  });
});

test('what is not translated yet, or left empty, is read in English, and named in the build', async () => {
  await withLocales({ en, de: { manifest: { 'app.name': 'Limber', 'command.open': '' } } }, async (folder) => {
    const files = catalogues(folder);
    expect(files.find(({ relativeDest }) => relativeDest === 'locales/de/first.json')?.contents).toBe('[0]');
    const read = files.find(({ relativeDest }) => relativeDest.startsWith('_locales'))?.contents;
    expect(JSON.parse(read ?? '')).toMatchObject({ command_open: { message: 'Open Limber' } });
    expect(stillEnglish(folder)).toEqual(['de: in English: old.needs, command.open, now.nextAt']);
  });
});

test('a translator who renames a value, or translates a message that is gone, is told which before anything is built', async () => {
  const german = { 'now.nextAt': 'Nächste Pause um {zeit}', 'now.gone': 'Weg' };
  const told = [
    "'now.nextAt': takes the values of English (time), and not others (zeit)",
    "'now.gone': English has no such message",
  ];
  await withLocales({ en, de: { now: german } }, async (folder) => {
    expect(() => catalogues(folder)).toThrow(`lib/i18n/locales/de:\n  ${told.join('\n  ')}`);
  });
});

test('a translation that stands in the wrong file is told where it belongs', async () => {
  await withLocales({ en, de: { manifest: { 'now.nextAt': 'Nächste Pause um {time}' } } }, async (folder) => {
    expect(() => catalogues(folder)).toThrow("'now.nextAt': belongs in now.json, and not in manifest.json");
  });
});

test('a file that is cut short, a message without words and one that stands there twice are told by name', async () => {
  await withLocales({ en, de: { now, manifest: now } }, async (folder) => {
    expect(() => catalogues(folder)).toThrow(/now\.json: 'now\.nextAt' stands in manifest\.json too/);
    await writeFile(join(folder, 'de', 'manifest.json'), '{ "app.name": "Limber" }');
    expect(() => catalogues(folder)).toThrow(/manifest\.json: 'app\.name' has no "message"/);
    await writeFile(join(folder, 'de', 'manifest.json'), '{ "app.name": ');
    expect(() => catalogues(folder)).toThrow(/manifest\.json: /);
  });
});

test('a plural may have other forms than in English, with the same values', () => {
  const mistakes = (translated: string) =>
    mistakesIn(
      { moves: { area: 'now', message: translated } },
      { moves: { area: 'now', message: '{count, plural, one {# move at {time}} other {# moves at {time}}}' } },
    );
  expect(mistakes('{count, plural, one {# ruch o {time}} few {# ruchy} other {# ruchów o {time}}}')).toEqual([]);
  expect(mistakes('{count, plural, other {# moves}}')).toHaveLength(1);
  expect(mistakes('{count, plural, other {# moves}')).toEqual(["'moves': cannot be read, look at its braces"]);
});
