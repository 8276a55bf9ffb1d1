import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { meetingSites } from '../../../lib/platform/meeting-sites';
import { catalogues, languageCodes } from '../../../scripts/build/languages';
import { manifestMessages } from '../../../scripts/build/manifest-assets';
import { englishWords, locales, ofStores, readMessages } from '../../../scripts/build/message-files';
import { messageTypes } from '../../../scripts/build/message-types';
import { valuesIn } from '../../../scripts/build/message-values';
import { storeTexts, writeStoreTexts } from '../../../scripts/build/store-texts';
import config from '../../../wxt.config';

const codes = languageCodes(locales);
const messagesOf = (code: string) => readMessages(join(locales, code));
const ownOf = (code: string) => Object.entries(messagesOf(code)).filter(([, { area }]) => area === ofStores);

const lengthOf = (text: string) => [...text].length;

/** A script that needs one sign where others need three letters. */
const isShort = (code: string) => ['ja', 'zh-CN'].includes(code);

/** What the manifest asks for. wxt adds the side panel by itself, where a browser has one. */
async function asked(): Promise<readonly string[]> {
  const env = { browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const manifest = typeof config.manifest === 'function' ? await config.manifest(env) : await config.manifest;
  return [...(manifest?.permissions ?? []).map(String), 'sidePanel'];
}

describe.each(codes)('the page of the stores in %s', (code) => {
  const { summary, description, captions } = storeTexts(code, messagesOf(code));
  const texts = [summary, description, ...captions];

  // Chrome and Firefox take 132 letters from the manifest, AMO 250 on its page.
  test('begins with one sentence that every store has room for', () => {
    expect(lengthOf(summary)).toBeGreaterThan(20);
    expect(lengthOf(summary)).toBeLessThanOrEqual(132);
  });

  // Edge asks for 250 at least. More than 3000 nobody reads.
  test('says at some length what it is', () => {
    expect(lengthOf(description)).toBeGreaterThanOrEqual(isShort(code) ? 700 : 1500);
    expect(lengthOf(description)).toBeLessThanOrEqual(3000);
  });

  test('has a short line for each picture', () => {
    expect(captions).toHaveLength(3);
    for (const caption of captions) {
      expect(lengthOf(caption)).toBeGreaterThan(10);
      expect(lengthOf(caption)).toBeLessThanOrEqual(120);
    }
  });

  test('has a text in every place, and no value that nobody fills in', () => {
    for (const text of texts) expect(text).not.toMatch(/^\s|\s$|\n{3}|• *(?:\n|$)|[{}]|undefined/);
    expect(ownOf(code).filter(([, { message }]) => valuesIn(message)?.length !== 0)).toEqual([]);
  });

  test('says of each permission why, by its name', async () => {
    const lines = description.split('\n').filter((line) => line.startsWith('•'));
    for (const name of await asked())
      expect(
        lines.filter((line) => line.includes(name)),
        name,
      ).toHaveLength(1);
    // The last one is of the sites that are asked for later.
    expect(lines).toHaveLength((await asked()).length + 1);
  });

  test('says how many languages there are', () => {
    expect(messagesOf(code)['store.languages']?.message).toMatch(new RegExp(`(?<!\\d)${codes.length}(?!\\d)`));
  });

  test('uses every text that was written for it', () => {
    const used = texts.join('\n');
    expect(ownOf(code).filter(([, { message }]) => !used.includes(message))).toEqual([]);
    expect(ownOf(code).length).toBeGreaterThan(10);
  });
});

test('the reviewers are told why of each permission, too', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/store.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.{40,}) \|$/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual((await asked()).toSorted());
  for (const { name } of meetingSites) expect(page).toContain(name);
});

test('nothing of it is in a build', () => {
  const own = codes.flatMap((code) => ownOf(code).flatMap(([key, { message }]) => [key, message]));
  const built = [
    ...catalogues(locales).map(({ contents }) => contents),
    manifestMessages('en', englishWords()).contents,
    JSON.stringify(english),
    messageTypes(englishWords()),
  ].join('\n');
  expect(own.filter((text) => built.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  // What is in a build would be found.
  expect(built).toContain(JSON.stringify(messagesOf('de')['app.description']?.message));
});

test('a language that is not up to date is left out and named, and a sentence may wait in it that is not of the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'limber-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const from = join(folder, 'locales');
  for (const code of ['en', 'de', 'fr', 'ja']) await cp(join(locales, code), join(from, code), { recursive: true });
  const change = async (
    code: string,
    area: string,
    edit: (entries: Record<string, Record<string, string>>) => void,
  ) => {
    const file = join(from, code, `${area}.json`);
    const entries = JSON.parse(readFileSync(file, 'utf8'));
    edit(entries);
    await writeFile(file, JSON.stringify(entries));
  };
  await change('de', 'store', (entries) => {
    entries['store.intro'] = { message: 'Limber ist alt.', english: 'Limber was something else.' };
  });
  await change('fr', 'safety', (entries) => Reflect.deleteProperty(entries, 'safety.adults'));
  await change('ja', 'settings', (entries) => Reflect.deleteProperty(entries, 'settings.title'));
  const output = join(folder, 'out');
  const said = writeStoreTexts(from, output).join('\n');
  expect(said).toMatch(/^de: .*store\.intro$/m);
  expect(said).toMatch(/^fr: .*safety\.adults$/m);
  expect(said).not.toMatch(/^(?:en|ja):/m);
  expect(['en', 'de', 'fr', 'ja'].filter((code) => existsSync(join(output, code)))).toEqual(['en', 'ja']);
  expect(readFileSync(join(output, 'ja/summary.txt'), 'utf8').trim()).toBe(
    messagesOf('ja')['app.description']?.message,
  );
  expect(readFileSync(join(output, 'ja/description.txt'), 'utf8')).toContain('机の前');
});
