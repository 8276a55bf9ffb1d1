import { describe, expect, test } from 'vitest';
import {
  asked,
  askedOf,
  levels,
  onStopped,
  type SignName,
  signs,
  signsOf,
  signsOn,
  worstOf,
} from '../../../lib/content/signs';
import { assess } from '../../../lib/core/reminders/safety-check';
import { englishWords } from '../../../scripts/build/message-files';
import { language } from '../../support/language';

const words = englishWords();
const names = Object.keys(signs) as SignName[];
const wordsOf = (name: SignName) => language.t(`sign.${name}`);

describe('a sign', () => {
  // SIGN-1
  test('has one level, on whatever screen it stands', () => {
    const groups = levels.map((level) => signsOf(level));
    expect(groups.flat().sort(), 'the Safety page names each once').toEqual([...names].sort());
    for (const level of levels) {
      for (const screen of [signsOn('pop', level), signsOn('stopped', level), askedOf(1, level), askedOf(2, level)])
        for (const name of screen) expect(signsOf(level)).toContain(name);
    }
  });

  test('has its words once, and in short too if it is on the card after having had to stop', () => {
    const keys = Object.keys(words).filter((key) => key.startsWith('sign.'));
    const needed = [
      ...names.map((name) => `sign.${name}`),
      ...onStopped('emergency').map((name) => `sign.${name}.short`),
      ...onStopped('today').map((name) => `sign.${name}.short`),
    ];
    expect(keys.sort()).toEqual(needed.sort());
    const texts = names.map(wordsOf);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('that is an emergency is on the card after having had to stop, whichever it is', () => {
    expect(onStopped('emergency')).toEqual(signsOf('emergency'));
  });

  test('stands in the table by how soon it needs help', () => {
    const order = names.map((name) => levels.indexOf(signs[name].level));
    expect(order).toEqual([...order].sort());
  });

  test('that rests goes as one rests: what stays is on another list', () => {
    for (const name of signsOf('rest').filter((each) => each !== 'freshStrain'))
      expect(wordsOf(name)).toMatch(/goe?s? as you rest$/);
  });
});

describe('the safety check', () => {
  // SIGN-2
  test('asks for emergencies first, all on the first list, and for nothing else there', () => {
    expect(asked(1).map((name) => signs[name].level)).toEqual(asked(1).map(() => 'emergency'));
    expect(askedOf(2, 'emergency')).toEqual([]);
    // What only follows a hip replacement, and a calf with a second sign that is itself on the list, are not asked for.
    const rest = signsOf('emergency').filter((name) => signs[name].list === null);
    expect(rest).toEqual(['hipGivesWay', 'calfAndBreath']);
  });

  test.each(asked(1))('finds in %s an emergency', (name) => {
    expect(assess([name]).outcome).toBe('emergency');
  });

  test.each(asked(2))('finds in %s what its level says', (name) => {
    const outcome = { emergency: 'emergency', today: 'advice', advice: 'advice', rest: 'rest' }[signs[name].level];
    expect(assess([name]).outcome).toBe(outcome);
  });

  test('goes by the worst of what is ticked', () => {
    expect(worstOf(['freshStrain', 'dizzySpells', 'oneLimb', 'badFall'])).toBe('emergency');
    expect(worstOf(['freshStrain', 'dizzySpells', 'oneLimb'])).toBe('today');
    expect(worstOf(['freshStrain'])).toBe('rest');
    expect(worstOf([])).toBeNull();
  });

  test('asks for a stroke’s signs, and never lets a weak limb wait for days', () => {
    expect(asked(1)).toContain('faceArmSpeech');
    expect(wordsOf('faceArmSpeech')).toMatch(/face that droops.*one side weak or numb.*trouble speaking/);
    expect(signs.oneLimb.level).toBe('today');
  });

  // SIGN-3
  test('asks of what may be old or has been seen to only if it is new or worse', () => {
    for (const name of ['feverUnwell', 'oneLimb', 'nightPain', 'weightLossCancer', 'dizzySpells'] as const)
      expect(wordsOf(name)).toMatch(/new or worse/i);
  });
});

/** How a few plain words for a sign tell its level, wherever they are read. */
const tellTales: readonly (readonly [RegExp, readonly SignName[]])[] = [
  [/chest pain/i, ['chestBreathFaint', 'calfAndBreath']],
  [/droop|trouble speaking/i, ['faceArmSpeech']],
  [/between (?:your|the) legs|private parts/i, ['saddleNumbness']],
  [/can’t pee|trouble peeing/i, ['bladderBowel']],
  [/looks turned or shorter/i, ['hipGivesWay']],
];

describe('the words of other screens', () => {
  const others = Object.entries(words).filter(([key]) => !key.startsWith('sign.'));

  test.each(tellTales)('that speak of %s say to get help at once', (pattern, of) => {
    for (const name of of) expect(signs[name].level).toBe('emergency');
    for (const [key, text] of others)
      if (pattern.test(text)) expect(`${key}: ${text}`).toMatch(/call for help now|emergency help|emergency number/i);
  });

  test.each(names)('never say %s over again in other words of their own', (name) => {
    for (const [key, text] of others) expect(text, key).not.toContain(wordsOf(name));
  });
});

describe('a pop', () => {
  test('with sudden pain or swelling needs help today, and one that only clicks and hurts in the next days', () => {
    expect(signsOn('pop', 'today')).toEqual(['oneLimb', 'suddenPop']);
    expect(signsOn('pop', 'advice')).toEqual(['clicking']);
    expect(signsOn('pop', 'emergency')).toContain('faceArmSpeech');
  });
});
