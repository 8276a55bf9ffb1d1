import { expect, test } from 'vitest';
import type { Settings } from '../../../../lib/core/state/settings';
import { defaultSettings } from '../../../../lib/core/state/settings';
import { freshState } from '../../../../lib/core/state/state';
import { tellingPreview } from '../../../../lib/core/views/telling-preview';
import { wishes } from '../../../../lib/core/wishes';
import { notificationText } from '../../../../lib/shell/words';
import { Day } from '../../../support/day';
import { language } from '../../../support/language';

const now = Date.UTC(2026, 2, 2, 10);

const preview = (settings: Partial<Settings>) =>
  tellingPreview({ ...freshState(now, 'Europe/Berlin'), settings: { ...defaultSettings, ...settings } }, now);

test('the picture of a reminder says what the first reminder of the day then says', () => {
  const day = new Day('09:00').passesCheck();
  const { notification } = tellingPreview(day.state, day.now);
  const real = wishes(day.until('09:30').state).notification;
  if (!notification || !real) throw new Error('no reminder');
  const said = [notification, real].map((each) => notificationText(language, each, 'Europe/Berlin'));
  expect(said[0]).toEqual(said[1]);
});

test('it shows what is switched off: no countdown, and no notification', () => {
  expect(preview({})).toMatchObject({ badgeBefore: { kind: 'minutes', minutes: 5 }, badgeDue: { kind: 'due' } });
  expect(preview({ badgeCountdown: false }).badgeBefore).toEqual({ kind: 'none' });
  expect(preview({ showNotification: false }).notification).toBeNull();
});

test('it knows the snooze, the chair and the hours of the person', () => {
  expect(preview({ snoozeMinutes: 7 }).notification?.snoozeMinutes).toBe(7);
  expect(preview({ staySeated: true }).notification?.staySeated).toBe(true);
  // Nothing would be said now; what it would be is shown all the same.
  expect(preview({ hours: [[], [], [], [], [], [], []] }).notification).not.toBeNull();
});

test('where long breaks come as often as short ones, it is a long one', () => {
  const long = preview({ shortBreakEveryMinutes: 60, longBreakEveryMinutes: 45 });
  expect(long.notification?.size).toBe('long');
  expect(long.badgeBefore, 'it comes at the time of the short one').toEqual({ kind: 'minutes', minutes: 5 });
  expect(preview({ shortBreakEveryMinutes: 60, longBreaks: false }).notification?.size).toBe('short');
});
