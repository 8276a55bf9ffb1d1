import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { firstMoves } from '../../../lib/content/catalogue';
import { intentOf } from '../../../lib/core/reminders/quick-actions';
import { STANDS_FOR } from '../../../lib/core/reminders/standing';
import { timedPauses } from '../../../lib/core/state/pause-lengths';
import { A_WHILE, DAY, MINUTE } from '../../../lib/core/state/time';
import { ruleNumbers } from '../../../lib/core/views/rule-numbers';
import type { MessageKey } from '../../../lib/i18n/messages';
import { englishWords } from '../../../scripts/build/message-files';
import { language } from '../../support/language';

const words = englishWords();

const numeral =
  /\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|half|twice|an? (?:second|minute|hour|week|month))\b/gi;

/** The numbers that are written into a message; those that it takes as values are not among them. */
function numbersIn(message: unknown): readonly string[] {
  if (typeof message === 'string') return message.match(numeral) ?? [];
  if (message === null || typeof message !== 'object') return [];
  return [...casesIn(message), ...Object.values(message).flatMap(numbersIn)];
}

/** The numbers for which a plural has words of their own. None and one are grammar; at any other the words change because a rule says so. */
const casesIn = (message: object): readonly string[] =>
  Array.isArray(message) ? [] : Object.keys(message).filter((name) => /^\d+$/.test(name) && Number(name) > 1);

const withNumbers = Object.entries(words)
  .filter(([, text]) => numbersIn(compileMessage(text)).length > 0)
  .map(([key]) => key as MessageKey);

/** Where a number belongs to the words, and why: no setting and no rule of Limber stands behind it. */
const noRule: Readonly<Record<string, RegExp>> = {
  'a move in its own words: how far, how long or how much of it is easier':
    /^\w+\.(?:easier|keepSmall)$|^eye_rest\.setUp$/,
  'what the sources of a move or of the safety check ask of the body':
    /^\w+\.leaveOut$|^safety\.(?:recentSurgery|pregnancy)$|^sign\.stiffMornings$/,
  'how long to walk, as a health agency says, or a study and its year':
    /^due\.longOffer$|^rest\.body$|^notification\.longBody$|^page\.longTerm\.(?:often|walking)$/,
  'a telephone number': /^card\.emergency\.numbers$|^card\.advice\.soon$|^page\.safety\.soon\.cannotTell$/,
  'the age from which one is an adult': /^safety\.adults$/,
  'a scale that ends at 10 wherever it is used': /^guide\.gentle$/,
  'a time of day that is the end of every day': /^hours\.(?:backwards|nights)$/,
  'the least that there is to speak of: two ranges that overlap, two notes, fingers behind a knee':
    /^hours\.overlap$|^settings\.sound\.hint$|^page\.desk\.back$/,
  'a clock by the hours of its face': /^settings\.clock\.(?:12|24)$|^find\.clock$/,
  'the number that is typed to switch a limit off': /^settings\.skipsADay\.hint$/,
};

/** Words that are the name of one choice: another number would be another choice, with words of its own. */
const named: Partial<Record<MessageKey, readonly [text: string, number: number, rule: number]>> = {
  'pause.halfHour': ['30 minutes', 30, timedPauses.halfHour / MINUTE],
  'pause.hour': ['1 hour', 60, timedPauses.hour / MINUTE],
  'pause.twoHours': ['2 hours', 120, timedPauses.twoHours / MINUTE],
  'answer.pauseHalfHour': ['30 minutes', 30, timedPauses[intentOf.pauseHalfHour.length] / MINUTE],
  'answer.pause': ['1 hour', 60, timedPauses[intentOf.pause.length] / MINUTE],
  'answer.pauseTwoHours': ['2 hours', 120, timedPauses[intentOf.pauseTwoHours.length] / MINUTE],
  'answer.inCall': ['30 min', 30, intentOf.inCall.minutes],
  'answer.inCallHour': ['60 min', 60, intentOf.inCallHour.minutes],
  // The browser reads these by itself, and hands no values in.
  'command.pause': ['1 hour', 60, timedPauses[intentOf.pause.length] / MINUTE],
  'command.inCall': ['30 minutes', 30, intentOf.inCall.minutes],
  'moves.routine.twoMoves': ['Two moves', 2, firstMoves.length],
  'log.clockSetFarBack': ['more than a week', 7, A_WHILE / DAY],
  // The check has three lists, each a title of its own.
  'safety.hasBeenChecked': [
    'other two lists',
    2,
    Object.keys(words).filter((key) => /^safety\.\w+\.title$/.test(key)).length - 1,
  ],
};

const reasonsOf = (key: string) => Object.values(noRule).filter((pattern) => pattern.test(key));

describe('a number that a rule or a setting says', () => {
  test('is handed to the words, and not written into them: when the rule changes, nobody reads the old number', () => {
    expect(withNumbers.filter((key) => reasonsOf(key).length === 0 && !(key in named))).toEqual([]);
  });

  test.each(Object.entries(named))('is the rule’s own where it names a choice: %s', (key, [text, number, rule]) => {
    expect(words[key as MessageKey]).toContain(text);
    expect(rule).toBe(number);
  });

  test('is read as a plain sentence, and as one too where it is 1', () => {
    const { t } = language;
    expect(t('settings.waitForFullscreen.hint', ruleNumbers)).toBe('For 10 minutes at most.');
    expect(t('settings.waitForPause.hint', ruleNumbers)).toBe('For 2 minutes at most.');
    expect(t('settings.waitForPause.hint', { typingMinutes: 1 })).toBe('For 1 minute at most.');
    expect(t('settings.snoozeMinutes.hint', ruleNumbers)).toBe('3 in a row, then Start or Skip.');
    expect(t('settings.badgeCountdown.hint', ruleNumbers)).toMatch(/shows the last 5 minutes before a break/);
    expect(t('settings.badgeCountdown.hint', { countdownMinutes: 1 })).toMatch(/shows the last minute before/);
    expect(t('notification.stillStanding.body', { minutes: STANDS_FOR / MINUTE })).toMatch(/^30 minutes have gone by/);
  });

  test('would be found: in a sentence, in words, and inside a plural', () => {
    expect(numbersIn(compileMessage('For 10 minutes at most.'))).toEqual(['10']);
    expect(numbersIn(compileMessage('Half an hour has gone by.'))).toEqual(['Half', 'an hour']);
    expect(numbersIn(compileMessage('{count, plural, one {# move of three} other {# moves}}'))).toEqual(['three']);
    expect(numbersIn(compileMessage('{minutes, plural, =0 {none} =5 {walk} one {#} other {#}}'))).toEqual(['5']);
    expect(numbersIn(compileMessage('{minutes, number} min, {count, plural, =0 {none} one {#} other {#}}'))).toEqual(
      [],
    );
  });
});

describe('an exception', () => {
  test.each(Object.entries(noRule))('is still needed: %s', (_, pattern) => {
    expect(withNumbers.filter((key) => pattern.test(key))).not.toEqual([]);
  });

  test('that names a choice has a number, too', () => {
    expect(Object.keys(named).filter((key) => !withNumbers.some((each) => each === key))).toEqual([]);
  });
});
