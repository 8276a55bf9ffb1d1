import { expect, test } from 'vitest';
import { pickLanguage } from '../../../lib/i18n/pick-language';

test.each([
  ['de-AT', ['en', 'de'], 'de'],
  ['pt-BR', ['en', 'pt-PT', 'pt-BR'], 'pt-BR'],
  ['pt', ['en', 'pt-PT', 'pt-BR'], 'pt-PT'],
  ['fr', ['en', 'de'], 'en'],
  ['en-GB', ['en'], 'en'],
])('a person with %s, offered %j, reads %s', (wanted, available, picked) => {
  expect(pickLanguage(wanted, available)).toBe(picked);
});

test('the hours of a clock, in the browser’s language, choose no other region', () => {
  expect(pickLanguage('pt-BR-u-hc-h12', ['en', 'pt-PT', 'pt-BR'])).toBe('pt-BR');
});
