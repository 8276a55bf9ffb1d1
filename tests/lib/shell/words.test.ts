import { expect, test } from 'vitest';
import { wishes } from '../../../lib/core/wishes';
import { notificationText } from '../../../lib/shell/words';
import { Day } from '../../support/day';
import { language } from '../../support/language';

/** What the notification says that is up now. */
function told(day: Day): string {
  const { notification } = wishes(day.state);
  return notification ? notificationText(language, notification, 'Europe/Berlin').message : 'nothing';
}

const withOnlyTheEyes = () =>
  new Day('09:00').happens(
    { type: 'settingChanged', name: 'eyeRest', value: true },
    { type: 'safetyChecked', outcome: 'advice', hidden: [], plan: [] },
    { type: 'cardClosed' },
  );

// WORDS-7
test('whoever is told to rest their eyes is told to change position besides: that is what a break is for', () => {
  expect(told(withOnlyTheEyes().until('09:30'))).toBe(
    'An eye rest, about 1 minute. Click to open it. Walk a few steps, or change how you sit, if that feels OK.',
  );
});

test('and is not told to stand if they stay seated', () => {
  const day = withOnlyTheEyes().happens({ type: 'settingChanged', name: 'staySeated', value: true });
  expect(told(day.until('09:30'))).toBe(
    'An eye rest, about 1 minute. Click to open it. Change how you sit, if that feels OK.',
  );
});

test('a move of the body says enough by itself', () => {
  expect(told(new Day('09:00').passesCheck().until('09:30'))).toBe(
    'A seated side bend, about 1 minute. Click to open it.',
  );
});
