import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { englishWords, locales, ofStores, readMessages } from '../../../scripts/build/message-files';
import { language } from '../../support/language';
import { readingGrade } from '../../support/reading-grade';

/** WORDS-1, whole words. */
const banned =
  /\b(?:crack\w*|adjust\w*|realign\w*|release pressure|releas(?:e|ing)|pressure|cure\w*|treat(?:s|ed|ing|ment)?|heal(?:s|ed|ing)?|fix(?:es|ed)?|prevent\w*|reliev\w* pain|pain relief|therap\w*|clinically proven|doctor-approved|safe for everyone|optimal|bad posture|you failed|streak\w*)\b/i;

/** Who should leave a move out is told in their doctor's words; that phrase is no claim. */
const withoutIllness = (key: string, text: string) =>
  key.endsWith('.leaveOut') ? text.replaceAll('high blood pressure', '') : text;

/** Where a banned word may stand: the disclaimer, the safety check, its signs and its cards: they have to name what they ask for. */
const isAllowed = (key: string) => /^(?:safety|sign|card)\./.test(key);

// As they are written: the compiled catalogue has no sentences to search.
const texts = Object.entries(englishWords()).map(([key, text]) => ({ key, text }));

/** Those of the stores' pages, which are in no build. */
const storeTexts = Object.entries(readMessages(join(locales, 'en')))
  .filter(([, { area }]) => area === ofStores)
  .map(([key, { message }]) => ({ key, text: message }));

describe('the words', () => {
  test('are all read by this test', () => {
    expect(texts.map(({ key }) => key).sort()).toEqual(
      Object.values(english)
        .flatMap((words) => Object.keys(words))
        .sort(),
    );
  });

  // WORDS-1, WORDS-3, WORDS-6
  test.each(texts.filter(({ key }) => !isAllowed(key)))('$key holds no banned word', ({ key, text }) => {
    expect(withoutIllness(key, text)).not.toMatch(banned);
  });

  test('of the store listing hold none either, and read at grade six or below', () => {
    expect(storeTexts.length).toBeGreaterThan(10);
    for (const { key, text } of storeTexts) {
      expect(text, key).not.toMatch(banned);
      // Superlatives, and what only a seller would say.
      expect(text, key).not.toMatch(/\b(?:best|most|easiest|perfect|ultimate|amazing|free|guarantee\w*|never)\b/i);
      if (text.split(' ').length >= 12) expect(readingGrade(text), key).toBeLessThanOrEqual(6);
    }
  });

  test('would be caught: the test can fail', () => {
    expect('A crack releases pressure').toMatch(banned);
    expect('It will treat your back').toMatch(banned);
  });

  const sentences = texts.filter(({ key, text }) => key.startsWith('page.') && text.split(' ').length >= 5);
  // WORDS-2
  test.each(sentences)('$key reads at grade six or below', ({ text }) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(6);
  });

  // Of a phrase of six words or fewer the formula says little: one long word in it is half of it.
  const aboutSafety = texts.filter(
    ({ key, text }) => /^(?:safety|sign|card)\./.test(key) && text.split(' ').length >= 7,
  );
  test.each(aboutSafety)(
    '$key, of the safety check, its signs, its cards or the disclaimer, reads at grade eight or below',
    ({ text }) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(8);
    },
  );

  test('use no straight quotes and no exclamation marks', () => {
    expect([...texts, ...storeTexts].filter(({ text }) => /[!]|\w'\w/.test(text))).toEqual([]);
  });
});

describe('a language', () => {
  test('says plurals and values', () => {
    expect(language.t('now.atDesk', { minutes: 0 })).toBe('You have just sat down');
    expect(language.t('now.atDesk', { minutes: 1 })).toBe('At the desk for about 1 minute');
    expect(language.t('now.atDesk', { minutes: 24 })).toBe('At the desk for about 24 minutes');
    expect(language.t('guide.move', { number: 1, total: 2 })).toBe('Move 1 of 2');
  });

  test('says which day a time is on, unless it is today', () => {
    const now = Date.UTC(2026, 2, 6, 17);
    expect(language.dayTime(Date.UTC(2026, 2, 6, 18, 30), now, 'UTC')).toBe('18:30');
    expect(language.dayTime(Date.UTC(2026, 2, 9, 14), now, 'UTC')).toBe('Monday 14:00');
    expect(language.dayTime(Date.UTC(2026, 2, 13, 14), now, 'UTC')).toBe('13 March at 14:00');
    expect(language.dayTime(Date.UTC(2026, 2, 5, 14), now, 'UTC')).toBe('5 March at 14:00');
    // Already Saturday in Auckland.
    expect(language.dayTime(Date.UTC(2026, 2, 6, 22), now, 'Pacific/Auckland')).toBe('11:00');
  });

  test('names the days of the week', () => {
    expect([1, 7].map(language.weekday)).toEqual(['Monday', 'Sunday']);
  });

  test('writes the time as the region does', () => {
    expect(language.time(Date.UTC(2026, 2, 2, 13, 5), 'UTC')).toBe('13:05');
  });
});
