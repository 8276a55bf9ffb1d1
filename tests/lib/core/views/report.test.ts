import { describe, expect, test } from 'vitest';
import { freshState, type State } from '../../../../lib/core/state/state';
import { MINUTE } from '../../../../lib/core/state/time';
import { browserName } from '../../../../lib/core/views/browser-name';
import { report } from '../../../../lib/core/views/report';
import { logLines, REPORT_LINES, withoutPlaces } from '../../../../lib/core/views/report-log';

const now = Date.UTC(2026, 2, 2, 10, 40);
const fresh = freshState(now, 'Europe/Berlin');
const versions = { limber: '0.1.0', stored: 4, browser: 'Firefox 150, Linux', language: 'de' };
const reportOf = (state: State, isUnsaved = false) =>
  report({ state, pulse: 'answers', isUnsaved, isBegun: true }, versions, now);
const withSettings = (settings: Partial<State['settings']>) =>
  reportOf({ ...fresh, settings: { ...fresh.settings, ...settings } });

describe('a report', () => {
  test('says what runs where, and how it goes', () => {
    expect(reportOf(fresh).split('\n')).toEqual(
      expect.arrayContaining([
        'Limber 0.1.0, stored version 4',
        'browser: Firefox 150, Linux',
        'language: de',
        'verdict: working',
        'notifications: allowed',
        'presence: active, input some',
        'pause: none',
        'storage: ok',
        'history: 0 rows wait',
        'set aside: 0',
        'sync: off',
      ]),
    );
    expect(reportOf(fresh, true)).toContain('storage: refused the last change\n');
  });

  test('has of the settings those that are not as by default, and no others', () => {
    const settingsIn = (text: string) => text.slice(text.indexOf('settings not'), text.indexOf('\nlog,')).split('\n');
    expect(settingsIn(reportOf(fresh)).slice(1)).toEqual(['  none']);
    expect(settingsIn(withSettings({ voice: true, shortBreakEveryMinutes: 45 })).slice(1)).toEqual([
      '  shortBreakEveryMinutes: 45',
      '  voice: true',
    ]);
  });

  test('counts days off, and has hours as they are', () => {
    const day = [{ from: 540, to: 1020 }];
    const text = withSettings({ daysOff: ['2026-12-24', '2026-12-31'], hours: [day, [], day, [], [], [], []] });
    expect(text).toContain('  daysOff: 2\n');
    expect(text).not.toContain('2026-12');
    expect(text).toContain('  hours: 1 09:00-17:00; 3 09:00-17:00\n');
    expect(withSettings({ hours: [[], [], [], [], [], [], []] })).toContain('  hours: never\n');
  });

  test('says nothing of a person’s looks, nor that they stay seated', () => {
    expect(withSettings({ skinTone: 'dark', hairTone: 'red', staySeated: true })).toBe(reportOf(fresh));
  });

  test('names what an organisation has set, without the values', () => {
    const text = reportOf({
      ...fresh,
      policy: {
        ...fresh.policy,
        locked: { snoozeMinutes: 7 },
        helpText: 'Ask Jo.',
        quietDates: ['2026-12-24'],
        ignored: ['x.y'],
      },
    });
    expect(text).toContain('  locked: snoozeMinutes\n  others: quietDates helpText\n  ignored: x.y\n');
    expect(text).not.toContain('Jo');
  });
});

describe('the log in a report', () => {
  const at = (minutes: number) => now + minutes * MINUTE;

  test('has times as on the wall, how late, and what failed', () => {
    const log = [
      { at: at(0), event: 'woke', ms: 42_000 },
      { at: at(1), event: 'woke', ms: 0, count: 12 },
      { at: at(2), event: 'browserFailed', ms: 0, what: 'idle.query', said: 'no\nanswer' },
    ] as const;
    expect(logLines(log, 'Europe/Berlin')).toEqual([
      '2026-03-02 11:40:00 woke 42s',
      '2026-03-02 11:41:00 woke x12',
      '2026-03-02 11:42:00 browserFailed idle.query no answer',
    ]);
  });

  // REPORT-3
  test('has the newest lines, and none that no calendar knows', () => {
    const log = Array.from({ length: 200 }, (_, index) => ({ at: at(index), event: 'woke' as const, ms: 0 }));
    const lines = logLines([...log, { at: Number.MAX_SAFE_INTEGER, event: 'woke', ms: 0 }], 'UTC');
    expect(lines).toHaveLength(REPORT_LINES);
    expect(lines.at(-1)).toBe('2026-03-02 13:59:00 woke');
  });

  test('does not tell a pause after an emergency sign from others, nor a zone', () => {
    const log = [
      { at: now, event: 'paused.emergency', ms: 0 },
      { at: now, event: 'paused.forTime', ms: 30 * MINUTE },
      { at: now, event: 'zoneUnknown', ms: 0, what: 'environment.zone', said: 'Etc/Here' },
    ] as const;
    const [emergency, other, zone] = logLines(log, 'UTC');
    expect(emergency).toBe(other);
    expect(zone).toBe('2026-03-02 10:40:00 zoneUnknown environment.zone');
  });
});

// REPORT-2
test.each([
  ['cannot read https://intern.example/jo?x=1 now', 'cannot read <address> now'],
  ['sent by jo@example.com today', 'sent by <address> today'],
  ['open C:\\Users\\Jo Smith\\Limber: no', 'open <path>'],
  ['open /home/jo smith/.config/x', 'open <path>'],
  ['open file:///C:/Users/Jo Smith/Limber: no', 'open <path>'],
  ['open file:///home/jo smith/x', 'open <path>'],
  ['moz-extension://1234/popup.html failed', '<address> failed'],
  ['no answer in 5 s', 'no answer in 5 s'],
])('%s: nobody’s address or folder is in it', (said, written) => {
  expect(withoutPlaces(said)).toBe(written);
});

test.each([
  [
    {
      brands: [
        { brand: 'Not;A=Brand', version: '8' },
        { brand: 'Chromium', version: '147' },
        { brand: 'Google Chrome', version: '147' },
      ],
      system: 'Windows',
    },
    'Google Chrome 147, Windows',
  ],
  [
    {
      brands: [
        { brand: 'Chromium', version: '147' },
        { brand: 'Not.A/Brand', version: '8' },
      ],
      system: 'Linux',
    },
    'Chromium 147, Linux',
  ],
  [{ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0' }, 'Firefox 150, Linux'],
  [
    { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0' },
    'Firefox 150, macOS',
  ],
  [
    {
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0',
    },
    'Edge 147, Windows',
  ],
  [{}, 'unknown, unknown'],
])('the browser, as it says itself %#', (signs, name) => {
  expect(browserName(signs)).toBe(name);
});
