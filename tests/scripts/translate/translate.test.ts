import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Messages } from '@lingui/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parts, withKeys } from '../../../lib/i18n/parts';
import { compileCatalogue, wordsOf } from '../../../scripts/build/compile-messages';
import { catalogues } from '../../../scripts/build/languages';
import { readMessages, wordsIn } from '../../../scripts/build/message-files';
import { codeOf, translate } from '../../../scripts/translate/translate';

type Entries = Record<string, { message: string; english?: string; englishNow?: string; description?: string }>;

let folder = '';
const fileOf = (code: string, area: string) => join(folder, code, `${area}.json`);
const read = (code: string, area: string): Entries => JSON.parse(readFileSync(fileOf(code, area), 'utf8'));
function write(code: string, area: string, entries: Entries) {
  mkdirSync(join(folder, code), { recursive: true });
  writeFileSync(fileOf(code, area), JSON.stringify(entries));
}

const next = { message: 'Next break at {time}', description: '{time}: a time of day.' };
const stop = { message: 'Stop if it hurts.', description: 'When to stop.' };
const safety = { 'bridge.stop': stop, 'safety.someInEnglish': { message: 'Some sentences are in English.' } };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limber-translate-'));
  write('en', 'now', { 'now.nextAt': next, 'now.due': { message: 'A break is due' } });
  write('en', 'manifest', { 'app.name': { message: 'Limber' } });
  write('en', 'safety', safety);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A German that is up to date. */
function german() {
  write('de', 'now', {
    'now.nextAt': { message: 'Nächste Pause um {time}', english: next.message },
    'now.due': { message: 'Zeit für eine Pause', english: 'A break is due' },
  });
  write('de', 'manifest', { 'app.name': { message: 'Limber', english: 'Limber' } });
  write('de', 'safety', {
    'bridge.stop': { message: 'Hör auf, wenn es wehtut.', english: stop.message },
    'safety.someInEnglish': { message: 'Einige Sätze sind Englisch.', english: 'Some sentences are in English.' },
  });
}

/** What somebody reads whose Limber was built with this German, text by text. */
function built(): Record<string, string[]> {
  const english = wordsIn(readMessages(join(folder, 'en')));
  const files = new Map(catalogues(folder).map(({ relativeDest, contents }) => [relativeDest, contents]));
  const texts = parts.map((part) => {
    const inEnglish = compileCatalogue(wordsOf(part, english)) as Messages;
    return { ...inEnglish, ...withKeys(JSON.parse(files.get(`locales/de/${part}.json`) ?? '[]'), inEnglish) };
  });
  return Object.assign({}, ...texts);
}

describe('npm run translate', () => {
  test('begins a new language: every message empty, with its English and what a translator has to know', () => {
    expect(translate('sv', folder)).toContain('sv: 0 of 5 messages are translated.');
    expect(read('sv', 'now')).toEqual({
      'now.nextAt': { message: '', english: 'Next break at {time}', description: '{time}: a time of day.' },
      'now.due': { message: '', english: 'A break is due' },
    });
    expect(readFileSync(join(folder, 'sv', 'notes.md'), 'utf8')).toContain('| snooze |');
  });

  test('lists what is missing, and keeps what is there', () => {
    write('de', 'now', { 'now.due': { message: 'Zeit für eine Pause', english: 'A break is due' } });
    const said = translate('de', folder);
    expect(said).toContain('de: 1 of 5 messages are translated.');
    expect(said).toContain('  now.nextAt');
    expect(read('de', 'now')['now.due']).toEqual({ message: 'Zeit für eine Pause', english: 'A break is due' });
    expect(Object.keys(read('de', 'now'))).toEqual(['now.nextAt', 'now.due']);
  });

  test('says that nothing is left, and changes no file then', () => {
    german();
    translate('de', folder);
    const before = readFileSync(fileOf('de', 'now'), 'utf8');
    expect(translate('de', folder)).toContain('Nothing is left to do.');
    expect(readFileSync(fileOf('de', 'now'), 'utf8')).toBe(before);
  });

  test('shows both English texts of a message that has changed, until the new one stands in its place', () => {
    german();
    write('en', 'now', {
      'now.nextAt': { ...next, message: 'The next break is at {time}' },
      'now.due': { message: 'A break is due' },
    });
    expect(translate('de', folder)).toContain(
      'English has changed: mend "message", then put "englishNow" in place of "english" (1):',
    );
    const shown = read('de', 'now')['now.nextAt'];
    expect(shown).toMatchObject({ english: 'Next break at {time}', englishNow: 'The next break is at {time}' });
    const { englishNow = '', ...rest } = shown ?? { message: '' };
    write('de', 'now', { ...read('de', 'now'), 'now.nextAt': { ...rest, english: englishNow } });
    expect(translate('de', folder)).toContain('Nothing is left to do.');
    expect(read('de', 'now')['now.nextAt']).toEqual({
      message: 'Nächste Pause um {time}',
      english: 'The next break is at {time}',
    });
  });

  test('takes out what English has no more, and says so with its words', () => {
    german();
    write('de', 'now', { ...read('de', 'now'), 'now.gone': { message: 'Weg', english: 'Gone' } });
    expect(translate('de', folder)).toContain('now.gone: Weg');
    expect(read('de', 'now')).not.toHaveProperty(['now.gone']);
  });

  test('takes out a file that English does not have, so that the build goes on', () => {
    german();
    write('de', 'old', { 'old.text': { message: 'Alt', english: 'Old' } });
    expect(translate('de', folder)).toContain('old.text: Alt');
    expect(existsSync(fileOf('de', 'old'))).toBe(false);
    expect(() => built()).not.toThrow();
  });

  test('reads a file as editors on Windows write it', () => {
    german();
    const text = readFileSync(fileOf('de', 'now'), 'utf8');
    writeFileSync(fileOf('de', 'now'), `\uFEFF${text.replaceAll(',', ',\r\n')}`);
    expect(translate('de', folder)).toContain('Nothing is left to do.');
    expect(readFileSync(fileOf('de', 'now'), 'utf8')).not.toMatch(/[\uFEFF\r]/);
  });

  test('a message of spaces is missing: nobody reads an empty warning', () => {
    german();
    write('de', 'safety', { ...read('de', 'safety'), 'bridge.stop': { message: ' ', english: stop.message } });
    expect(translate('de', folder)).toContain('Missing: write "message" (1):\n  bridge.stop');
    expect(built()['bridge.stop']).toEqual(['Stop if it hurts.']);
  });

  test('loses no text of a key that stands twice: it is named, and nothing is written', () => {
    german();
    const twice =
      '{"now.due": {"message": "Pause: {x}"}, "now.due": {"message": "Zeit", "english": "A \\"now.due\\": {"}}';
    writeFileSync(fileOf('de', 'now'), twice);
    expect(() => translate('de', folder)).toThrow(/now\.json: 'now\.due' stands in it twice/);
    expect(readFileSync(fileOf('de', 'now'), 'utf8')).toBe(twice);
    writeFileSync(fileOf('de', 'now'), '{"now.due": {"message": "Zeit", "english": "\\"now.due\\": {"}}');
    expect(translate('de', folder)).toContain('de: 4 of 5');
  });

  test.each(['__proto__', 'constructor', 'message'])(
    'a key of the name %s is one that English does not have',
    (key) => {
      german();
      writeFileSync(fileOf('de', 'now'), `{"${key}": {"message": "Weg", "english": "Gone"}}`);
      expect(translate('de', folder)).toContain(`${key}: Weg`);
      expect(Object.keys(read('de', 'now'))).toEqual(['now.nextAt', 'now.due']);
    },
  );

  test.each(['null', '[]', '"now.due"'])('a file that holds %s is named', (text) => {
    german();
    writeFileSync(fileOf('de', 'now'), text);
    expect(() => translate('de', folder)).toThrow(/now\.json: no list of messages/);
  });

  test('writes nothing while a message is wrong, and names it', () => {
    german();
    write('de', 'now', { 'now.nextAt': { message: 'Nächste Pause um {zeit}', english: next.message } });
    const before = readFileSync(fileOf('de', 'now'), 'utf8');
    expect(translate('de', folder)).toContain(
      "'now.nextAt': takes the values of English (time), and not others (zeit)",
    );
    expect(readFileSync(fileOf('de', 'now'), 'utf8')).toBe(before);
  });

  test('takes codes as people write them, and refuses what is no language before it makes a folder', () => {
    expect(['pt_BR', 'pt-br', 'SV', 'zh-cn'].map(codeOf)).toEqual(['pt-BR', 'pt-BR', 'sv', 'zh-CN']);
    for (const typed of ['german', '', '../de', 'en', 'qq', 'x y']) expect(() => codeOf(typed), typed).toThrow();
    expect(existsSync(join(folder, 'german'))).toBe(false);
  });
});

// WORDS-9
describe('a translation that is older than its English', () => {
  test('is read in English where it is about safety, and the safety pages say that some sentences are', () => {
    german();
    expect(built()['bridge.stop']).toEqual(['Hör auf, wenn es wehtut.']);
    expect(built()['safety.someInEnglish']?.join('')).toBe('');
    write('en', 'safety', { ...safety, 'bridge.stop': { ...stop, message: 'Stop at once if it hurts.' } });
    expect(built()['bridge.stop']).toEqual(['Stop at once if it hurts.']);
    expect(built()['safety.someInEnglish']).toEqual(['Einige Sätze sind Englisch.']);
  });

  test('is still read where it is not', () => {
    german();
    write('en', 'now', { 'now.nextAt': next, 'now.due': { message: 'Time for a break' } });
    expect(built()['now.due']).toEqual(['Zeit für eine Pause']);
    expect(built()['safety.someInEnglish']?.join('')).toBe('');
  });

  test('is read in English if English takes other values now, and stops no build', () => {
    german();
    write('en', 'now', {
      'now.nextAt': { ...next, message: 'Next break at {hour}' },
      'now.due': { message: 'A break is due' },
    });
    expect(built()['now.nextAt']?.[0]).toBe('Next break at ');
  });

  test('a safety text that nobody has translated is in English, and said to be', () => {
    german();
    const { 'safety.someInEnglish': some } = read('de', 'safety');
    write('de', 'safety', { ...(some && { 'safety.someInEnglish': some }) });
    expect(built()['bridge.stop']).toEqual(['Stop if it hurts.']);
    expect(built()['safety.someInEnglish']).toEqual(['Einige Sätze sind Englisch.']);
  });

  test('is read in English if it does not say what it was made from, until that is looked at', () => {
    german();
    const { 'bridge.stop': done = { message: '' }, ...others } = read('de', 'safety');
    write('de', 'safety', { ...others, 'bridge.stop': { message: done.message } });
    expect(built()['bridge.stop']).toEqual(['Stop if it hurts.']);
    expect(translate('de', folder)).toContain('put "englishNow" in place of "english" (1):\n  bridge.stop');
    expect(read('de', 'safety')['bridge.stop']).toMatchObject({ message: done.message, englishNow: stop.message });
    // Elsewhere no harm is done.
    write('de', 'now', { ...read('de', 'now'), 'now.due': { message: 'Pause' } });
    expect(built()['now.due']).toEqual(['Pause']);
  });
});
