import { expect, test } from 'vitest';
import { emergencyNumbers } from '../../../components/controls/emergency-numbers';
import { englishWords } from '../../../scripts/build/message-files';

test('whoever needs help finds each number under its place, in the order that the language gives them', () => {
  expect(emergencyNumbers('UK 999 · US/Canada 911 · EU 112')).toEqual([
    { place: 'UK', number: '999' },
    { place: 'US/Canada', number: '911' },
    { place: 'EU', number: '112' },
  ]);
});

test('a number of several parts, or in the digits of another script, stays whole', () => {
  expect(emergencyNumbers('مصر ١٢٣ · Elsewhere 1 800-22')).toEqual([
    { place: 'مصر', number: '١٢٣' },
    { place: 'Elsewhere', number: '1 800-22' },
  ]);
});

test('what a language says without a number, or with nothing else, is not lost', () => {
  expect(emergencyNumbers('112 · ask at the desk · ')).toEqual([
    { place: '', number: '112' },
    { place: 'ask at the desk', number: '' },
  ]);
});

test('all that English says of the numbers is drawn', () => {
  const message = englishWords()['card.emergency.numbers'] ?? '';
  const drawn = emergencyNumbers(message).map(({ place, number }) => `${place} ${number}`);
  expect(drawn.join(' · ')).toBe(message);
  expect(emergencyNumbers(message).filter(({ number }) => number === '')).toEqual([]);
});
