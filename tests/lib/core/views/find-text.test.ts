import { describe, expect, test } from 'vitest';
import { finderFor } from '../../../../lib/core/views/find-text';

const holds = (locale: string, text: string, typed: string) => {
  const { holds: isIn, lettersOf, wordsOf } = finderFor(locale);
  const words = wordsOf(typed);
  return words.length > 0 && words.every((word) => isIn(lettersOf(text), word));
};

describe('what somebody types is found', () => {
  test.each([
    ['en', 'Wait while I’m in a call', 'CALL'],
    ['en', 'A soft sound when the side changes', 'sound soft'],
    ['en', 'café, break', 'cafe'],
    ['fr', 'Écran et réunion', 'reunion'],
    ['de', 'Mittagspause', 'pause'],
    ['de', 'große Straße', 'strasse'],
    ['de', 'Lautstaerke, grosse Schrift', 'große'],
    ['tr', 'ISINMA', 'ısınma'],
    ['tr', 'Isınma süresi', 'isinma'],
    ['tr', 'İnce ayar', 'ince'],
    ['tr', 'İnce ayar', 'INCE'],
    ['tr', 'Mola süresi', 'sure'],
    ['de', 'Änderungen', 'anderung'],
    ['de', 'Änderungen', 'aenderung'],
    ['es', 'Tamaño del texto', 'tamano'],
    ['pl', 'Długość przerwy', 'dlugosc'],
    ['ru', 'Перерыв на обед', 'ОБЕД'],
    ['el', 'Ήχος', 'ηχος'],
    ['ar', 'اِستِراحة', 'استراحة'],
    ['he', 'הַפְסָקָה', 'הפסקה'],
    ['ja', '音声で知らせる', '音声'],
    ['ja', 'ミュート', 'みゅーと'],
    ['ko', '회의 중에는 기다리기', '회의'],
    ['th', 'เตือนให้พัก', 'พัก'],
    ['hi', 'आवाज़ और विराम', 'विराम'],
  ])('%s: in “%s” by “%s”', (locale, text, typed) => {
    expect(holds(locale, text, typed)).toBe(true);
  });
});

describe('what is another word is not found', () => {
  test.each([
    ['en', 'Length of a snooze', 'sound'],
    ['en', 'sound of a bell', 'sound voice'],
    ['hi', 'विराम', 'वरम'],
    ['sv', 'År', 'or'],
    ['ko', '소리', '회의'],
  ])('%s: in “%s” by “%s”', (locale, text, typed) => {
    expect(holds(locale, text, typed)).toBe(false);
  });

  test.each(['', '   ', '-', '… ,'])('and “%s” is nothing to look for', (typed) => {
    expect(finderFor('en').wordsOf(typed)).toEqual([]);
  });
});
