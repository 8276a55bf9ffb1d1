import { expect, test } from 'vitest';
import { splitAtSides } from '../../../lib/i18n/sides';

const sidesIn = (text: string, left: string, right: string) =>
  splitAtSides(text, left, right).flatMap((part) => (part.isSide ? [part.text] : []));

// WORDS-8
test('every form of a side stands alone, in order, and nothing of the text is lost', () => {
  const text = 'RECHTE Hand auf den LINKEN Oberschenkel, nach LINKS.';
  const parts = splitAtSides(text, 'LINKS, LINKE, LINKEN', 'RECHTS, RECHTE, RECHTEN');
  expect(parts.filter(({ isSide }) => isSide).map((part) => part.text)).toEqual(['RECHTE', 'LINKEN', 'LINKS']);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});

test('so it does in scripts without capitals and without spaces', () => {
  expect(sidesIn('息を吐きます。左へゆっくり倒します。', '左', '右')).toEqual(['左']);
  expect(sidesIn('اليد اليمنى على الفخذ الأيسر', 'اليسرى، الأيسر', 'اليمنى، الأيمن')).toEqual(['اليمنى', 'الأيسر']);
});

test('a language that lists nothing has its text whole', () => {
  expect(splitAtSides('To the side.', '', ' ')).toEqual([{ text: 'To the side.', isSide: false }]);
});
