import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { emergencyNumbers } from '../../../components/controls/emergency-numbers';
import { catalogue } from '../../../lib/content/catalogue';
import { languageCodes, mistakesIn } from '../../../scripts/build/languages';
import { locales, readMessages } from '../../../scripts/build/message-files';
import { progressOf } from '../../../scripts/translate/progress';
import { claimsIn, wordsNeverUsed } from '../../support/claims';
import { mirrored, namedSides, sidesOf } from '../../support/sides';
import { wordsIn as countWords } from '../../support/word-count';

const english = readMessages(join(locales, 'en'));
const codes = languageCodes(locales).filter((code) => code !== 'en');

/** The lines of a move that are read in the middle of it. */
const isStep = (key: string) =>
  /^\w+\.(?:setUp|setUpWheelchair|ready|hold|change|finish|release|in|out|inSmall|outSmall|up|down|lift|lower)(?:\.\w+)?$/.test(
    key,
  );
const stepKeys = Object.keys(english).filter((key) => english[key]?.area === 'moves' && isStep(key));
const sidedKeys = Object.keys(english).filter((key) => /LEFT|RIGHT/.test(english[key]?.message ?? ''));

type Token = string | readonly [string, string?, unknown?];

/** Each plural of a message, as the forms that it has. */
function pluralsIn(tokens: readonly Token[]): string[][] {
  return tokens.flatMap((token) => {
    if (typeof token === 'string' || token[1] !== 'plural') return [];
    return [Object.keys(token[2] as object).filter((form) => /^[a-z]+$/.test(form) && form !== 'offset')];
  });
}

/** Telephone numbers and services are those of the country. */
const OF_THE_COUNTRY = ['card.emergency.numbers', 'card.advice.soon', 'page.safety.soon.cannotTell'];

/**
 * What English says in words ("half an hour", "the last year", "the other two lists"), as the figure that a language
 * may write instead: a Japanese leaflet prints 30分, and the numeral of that word, 三十分, is for books.
 */
const FIGURES_OF_WORDS: Readonly<Record<string, number>> = {
  'sign.stiffMornings': 30,
  'sign.dizzySpells': 1,
  'safety.hasBeenChecked': 2,
};

/** The numbers in a text in the order of their size: a dose must not change on the way. Local digits count as well. */
const numbersIn = (text: string) =>
  (text.replace(/\{[^{}]*\}|=\d+/g, ' ').match(/\d+/g) ?? []).map(Number).sort((one, other) => one - other);

test('there are steps, sides and languages to look at', () => {
  expect(stepKeys.length).toBeGreaterThan(60);
  expect(sidedKeys.length).toBeGreaterThan(30);
  expect(catalogue.length).toBeGreaterThan(10);
});

describe.each(codes)('%s', (code) => {
  const translation = readMessages(join(locales, code));
  const texts = Object.entries(translation).map(([key, { message }]) => ({ key, text: message }));
  const textOf = (key: string) => translation[key]?.message ?? '';

  test('nothing is missing, older than its English, or without use', () => {
    const toDo = `npm run translate -- ${code} makes the places for it`;
    expect(progressOf(translation, english), toDo).toEqual({ missing: [], stale: [], unused: [] });
  });

  test('every message can be read, and takes the values of its English', () => {
    expect(mistakesIn(translation, english)).toEqual([]);
  });

  test('every plural has the forms that the language has', () => {
    const wanted = [...new Intl.PluralRules(code).resolvedOptions().pluralCategories].sort();
    const incomplete = texts.flatMap(({ key, text }) =>
      pluralsIn(compileMessageOrThrow(text) as readonly Token[])
        .filter((forms) => `${[...forms].sort()}` !== `${wanted}`)
        .map((forms) => `${key}: ${forms}`),
    );
    expect(incomplete).toEqual([]);
  });

  // DOSE-6
  test('every line names the sides that its English names, as often', () => {
    const different = sidedKeys
      .filter((key) => !key.endsWith('.forms'))
      .map((key) => ({ key, ...sidesOf(textOf(key), namedSides(translation)) }))
      .filter(({ key, left, right }) => {
        const wanted = sidesOf(english[key]?.message ?? '', namedSides(english));
        return left !== wanted.left || right !== wanted.right;
      });
    expect(different).toEqual([]);
  });

  // DOSE-6
  test('the other side is the mirror, word for word', () => {
    const left = sidedKeys.filter((key) => key.endsWith('.left') && key.includes('.') && !key.startsWith('guide.side'));
    expect(left.length).toBeGreaterThan(10);
    const crooked = left
      .map((key) => [textOf(key.replace(/left$/, 'right')), mirrored(textOf(key), namedSides(translation))])
      .filter(([is, shouldBe]) => is !== shouldBe);
    expect(crooked).toEqual([]);
  });

  test('a line of a move that names no side in English names none', () => {
    const named = Object.keys(english)
      .filter((key) => english[key]?.area === 'moves' && !sidedKeys.includes(key))
      .filter((key) => {
        const { left, right } = sidesOf(textOf(key), namedSides(translation));
        return left + right > 0;
      });
    expect(named).toEqual([]);
  });

  // WORDS-8
  test('the sides stand in capitals, where the script has them', () => {
    const { left, right } = namedSides(translation);
    expect(left.length).toBe(right.length);
    expect([...left, ...right].filter((form) => form !== form.toLocaleUpperCase(code))).toEqual([]);
    for (const one of left) for (const other of right) expect(one.includes(other) || other.includes(one)).toBe(false);
  });

  // WORDS-2
  test('a step is about as short as in English: twelve words, as this language counts them', () => {
    const translated = stepKeys.filter((key) => textOf(key) !== '');
    const total = (count: (key: string) => number) => translated.reduce((sum, key) => sum + count(key), 0);
    const inEnglish = total((key) => countWords(english[key]?.message ?? '', 'en'));
    const measured = total((key) => countWords(textOf(key), code)) / inEnglish;
    // A language that needs half as many words again for everything is not read in the middle of a movement.
    expect(measured).toBeLessThan(1.5);
    const most = Math.ceil(12 * Math.max(1, measured)) + 2;
    const long = stepKeys.filter((key) => countWords(textOf(key), code) > most);
    expect(long.map((key) => `${key}: ${textOf(key)}`)).toEqual([]);
  });

  // WORDS-1
  test('no word claims what a stretch does not do', () => {
    const never = wordsNeverUsed(code);
    expect(never.length, `words in lib/i18n/locales/${code}/never.txt`).toBeGreaterThan(10);
    const isFree = (key: string) => /^(?:safety|sign|card|find)\./.test(key);
    expect(
      texts
        .filter(({ key }) => !isFree(key))
        .flatMap(({ key, text }) => claimsIn(text, never).map((word) => `${key}: ${word}`)),
    ).toEqual([]);
  });

  test('every number of a text about the body is that of the English', () => {
    const different = Object.keys(english)
      .filter((key) => ['safety', 'moves'].includes(english[key]?.area ?? '') && !OF_THE_COUNTRY.includes(key))
      .filter((key) => {
        const isIn = `${numbersIn(textOf(key))}`;
        const wanted = `${numbersIn(english[key]?.message ?? '')}`;
        // None of these texts has another number in English.
        return isIn !== wanted && !(wanted === '' && isIn === `${FIGURES_OF_WORDS[key] ?? ''}`);
      });
    expect(different.map((key) => `${key}: ${textOf(key)}`)).toEqual([]);
  });

  test('every emergency number has its place, and a general one comes first', () => {
    const numbers = emergencyNumbers(textOf('card.emergency.numbers'));
    expect(numbers.length).toBeGreaterThan(1);
    for (const { place, number } of numbers) expect(`${place}|${number}`).toMatch(/^.*\p{L}.*\|\p{Nd}{2,}/u);
  });

  test('the browser takes its words: the store allows 132 letters, and the name stays', () => {
    expect(textOf('app.name')).toBe('Limber');
    expect([...textOf('app.description')].length).toBeLessThanOrEqual(132);
  });

  test('no straight quotes and no exclamation marks', () => {
    expect(texts.filter(({ text }) => /[!！¡'"]/.test(text))).toEqual([]);
  });

  test('its notes say how people are spoken to', () => {
    const notes = join(locales, code, 'notes.md');
    expect(existsSync(notes) && readFileSync(notes, 'utf8').length).toBeGreaterThan(500);
  });
});
