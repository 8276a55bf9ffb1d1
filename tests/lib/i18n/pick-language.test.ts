import { expect, test } from 'vitest';
import { pickLanguage } from '../../../lib/i18n/pick-language';

// LANG-1
test.each([
  ['de-AT', ['en', 'de'], 'de'],
  ['pt-BR', ['en', 'pt-PT', 'pt-BR'], 'pt-BR'],
  ['pt', ['en', 'pt-PT', 'pt-BR'], 'pt-PT'],
  ['fr', ['en', 'de'], 'en'],
  ['en-GB', ['en'], 'en'],
  ['zh-SG', ['en', 'zh-CN'], 'zh-CN'],
  ['zh-TW', ['en', 'zh-CN'], 'en'],
])('a person with %s, offered %j, reads %s, whether it is the browser’s or chosen', (wanted, available, picked) => {
  expect(pickLanguage(null, wanted, available)).toBe(picked);
  expect(pickLanguage(wanted, 'en', available)).toBe(picked);
});

test('what was chosen comes before the browser’s language, unless this build has no such language', () => {
  const available = ['en', 'de', 'fr'];
  expect(pickLanguage('fr', 'de-DE', available)).toBe('fr');
  expect(pickLanguage('en', 'de-DE', available)).toBe('en');
  for (const unknown of ['ja', 'xx', 'qqq-QQ']) expect(pickLanguage(unknown, 'de-DE', available), unknown).toBe('de');
});

test('the hours of a clock, in the browser’s language, choose no other region', () => {
  expect(pickLanguage(null, 'pt-BR-u-hc-h12', ['en', 'pt-PT', 'pt-BR'])).toBe('pt-BR');
});
