import { expect, test } from 'vitest';
import { languageName } from '../../../components/context/language-name';

// LANG-2
test.each([
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'español'],
  ['fr', 'français'],
  ['pt-BR', 'português (Brasil)'],
  ['it', 'italiano'],
  ['pl', 'polski'],
  ['tr', 'Türkçe'],
  ['ja', '日本語'],
  ['zh-CN', '中文（简体）'],
  ['hi', 'हिन्दी'],
  ['ar', 'العربية'],
  ['qqq', 'qqq'],
  ['not a code', 'not a code'],
])('%s is called %s by those who read it', (code, name) => {
  expect(languageName(code)).toBe(name);
});
