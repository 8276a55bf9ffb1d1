import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, type Message, readMessages } from '../../../scripts/build/message-files';
import { valuesIn } from '../../../scripts/build/message-values';

const english = readMessages(join(locales, 'en'));
const messages = Object.entries(english).map(([key, message]) => ({ key, ...message }));

/** What a translator cannot see in the words alone, and has to be told. */
const needs: Readonly<Record<string, (message: Message & { readonly key: string }) => boolean>> = {
  'takes a value': ({ message }) => (valuesIn(message) ?? []).length > 0,
  'is one word or two, which may mean this or that and have little room': ({ message }) =>
    message.split(/\s+/).length <= 2,
  'names a side, which is the person’s own': ({ key, message }) =>
    /\b(?:LEFT|RIGHT)\b/.test(message) || /\.(?:left|right)$/.test(key),
  'is about safety': ({ area }) => area === 'safety',
  'is read by the browser itself': ({ area }) => area === 'manifest',
};

describe('for translators', () => {
  test.each(Object.entries(needs))('every message that %s says what it is', (_, isNeeded) => {
    const needed = messages.filter(isNeeded);
    expect(needed.length).toBeGreaterThan(10);
    expect(needed.filter(({ description = '' }) => description.length < 5).map(({ key }) => key)).toEqual([]);
  });

  test('every value of a message is explained', () => {
    const unexplained = messages.flatMap(({ key, message, description = '' }) =>
      (valuesIn(message) ?? []).filter((name) => !description.includes(`{${name}}`)).map((name) => `${key}: ${name}`),
    );
    expect(unexplained).toEqual([]);
  });

  test('every side says whose it is', () => {
    const sided = messages.filter(({ message }) => /\b(?:LEFT|RIGHT)\b/.test(message));
    expect(sided.filter(({ description = '' }) => !/own|one word in capitals/.test(description))).toEqual([]);
  });
});

describe('what can hurt if it is said wrongly', () => {
  /** A stop cue, who should leave a move out, a sign, what a card of the safety check says. */
  const isAboutSafety = (key: string) =>
    /^(?:safety|sign|card|page\.safety|page\.pop)\.|^guide\.(?:stopEvery|veryGentle|gentle|chair\w+|desk\w+|matCheck|noMat)$|^way\.emergency$/.test(
      key,
    ) || /^\w+\.(?:stop|leaveOut|keepSmall)$/.test(key);

  test('stands in the area of its own, whichever move it belongs to', () => {
    const elsewhere = messages.filter(({ key, area }) => isAboutSafety(key) && area !== 'safety');
    expect(elsewhere.map(({ key }) => key)).toEqual([]);
    expect(english['bridge.stop']?.area).toBe('safety');
    expect(english['bridge.hold']?.area).toBe('moves');
  });
});
