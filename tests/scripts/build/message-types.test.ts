import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishWords } from '../../../scripts/build/message-files';
import { messageTypes, messageTypesFile } from '../../../scripts/build/message-types';

test('the types know the words as they are now: if not, run `npm run fix`', () => {
  expect(readFileSync(messageTypesFile, 'utf8')).toBe(messageTypes(englishWords()));
});

test('whoever writes a message that takes values has to hand in those, by name, and a plural’s too', () => {
  const source = messageTypes({
    'a.plain': 'Undo',
    'a.one': 'Until {time}',
    'a.two': '{count, plural, one {# line} other {# lines}}, since {date}.',
    'a.inside': '{count, plural, one {one at {time}} other {#}}',
  });
  expect(source).toContain("'a.plain': never;");
  expect(source).toContain("'a.one': 'time';");
  expect(source).toContain("'a.two': 'count' | 'date';");
  expect(source).toContain("'a.inside': 'count' | 'time';");
});

test('whoever forgets a brace in English is told in which message', () => {
  expect(() => messageTypes({ 'a.broken': 'Until {time' })).toThrow(/a\.broken/);
});
