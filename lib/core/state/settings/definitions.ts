// Every setting, one row each.

import type { SettingDefinition } from './definition';

export type { SettingDefinition, SettingSection } from './definition';

/**
 * Every setting, once: what it may be, what it is until a person says otherwise, and where it is shown, in the order of the
 * settings page. Its words are `settings.<name>`, and `settings.<name>.hint` or, of a choice, `settings.<name>.<choice>`. What
 * is stored, what a page may send and what the settings page shows follow from here. Plain data: it can be written as JSON.
 * The ids are those of docs/rules.md; of a number and a switch the test of the rules reads them here.
 */
export const settingDefinitions = {
  /** BREAK-1 */
  shortBreakEveryMinutes: {
    kind: 'number',
    least: 15,
    most: 60,
    byDefault: 30,
    step: 5,
    unit: 'minutes',
    section: 'reminders',
  },
  /** BREAK-3 */
  longBreaks: { kind: 'switch', byDefault: true, section: 'reminders' },
  /** BREAK-4 */
  longBreakEveryMinutes: {
    kind: 'number',
    least: 45,
    most: 120,
    byDefault: 60,
    step: 5,
    unit: 'minutes',
    section: 'reminders',
    needs: ['longBreaks'],
  },
  /** "I often read, watch or take calls": no input while something plays is no absence (SITTING-10). */
  readsOrWatches: { kind: 'switch', byDefault: false, section: 'reminders' },
  /** BREAK-2 */
  shortBreakSeconds: {
    kind: 'number',
    least: 20,
    most: 180,
    byDefault: 60,
    step: 10,
    unit: 'seconds',
    section: 'reminders',
    isFine: true,
  },
  /** BREAK-5 */
  longBreakMinutes: {
    kind: 'number',
    least: 2,
    most: 15,
    byDefault: 5,
    step: 1,
    unit: 'minutes',
    section: 'reminders',
    isFine: true,
    needs: ['longBreaks'],
  },
  /** PROMPT-1 */
  snoozeMinutes: {
    kind: 'number',
    least: 1,
    most: 15,
    byDefault: 5,
    step: 1,
    unit: 'minutes',
    section: 'reminders',
    isFine: true,
  },
  /** ABSENCE-4 */
  naturalBreakMinutes: {
    kind: 'number',
    least: 3,
    most: 15,
    byDefault: 5,
    step: 1,
    unit: 'minutes',
    section: 'reminders',
    isFine: true,
  },

  /** The badge and the title count down the last five minutes (PROMPT-11). */
  badgeCountdown: { kind: 'switch', byDefault: true, section: 'telling' },
  /** PROMPT-5 */
  showNotification: { kind: 'switch', byDefault: true, section: 'telling' },
  /** One gentle repeat, if the first went unanswered (PROMPT-4). */
  repeatNotification: { kind: 'switch', byDefault: true, section: 'telling', needs: ['showNotification'] },
  /** After this many in a day, Skip makes way for a plainer way out; 0 is no limit (PROMPT-6). */
  skipsADay: {
    kind: 'number',
    least: 0,
    most: 10,
    byDefault: 0,
    step: 1,
    unit: null,
    section: 'telling',
    isFine: true,
  },

  /** What a due break waits for, one switch each: calls (WAIT-2). */
  waitForCalls: { kind: 'switch', byDefault: true, section: 'waiting' },
  /** While the browser shares a screen or a window (WAIT-3). */
  waitWhileSharing: { kind: 'switch', byDefault: true, section: 'waiting', onlyIfSharingIsSeen: true },
  /** WAIT-5 */
  waitForFullscreen: { kind: 'switch', byDefault: true, section: 'waiting' },
  /** WAIT-6 */
  waitWhileAudible: { kind: 'switch', byDefault: false, section: 'waiting' },
  /** For a pause in typing (WAIT-8). */
  waitForPause: { kind: 'switch', byDefault: true, section: 'waiting' },
  /** How long a due break waits for a call, or a shared screen, at the most (WAIT-1). */
  callWaitMinutes: {
    kind: 'number',
    least: 10,
    most: 60,
    byDefault: 30,
    step: 5,
    unit: 'minutes',
    section: 'waiting',
    isFine: true,
    needs: ['waitForCalls', 'waitWhileSharing'],
  },

  /** When reminders may come, per weekday in local time; `null`: at any time. */
  hours: { kind: 'week', byDefault: null, section: 'hours' },
  daysOff: { kind: 'dates', byDefault: [], section: 'hours' },

  /** "I stay seated": nobody is told to stand (BREAK-7). */
  staySeated: { kind: 'switch', byDefault: false, section: 'moves' },
  /** Moves on the floor are offered too (BREAK-9). */
  floorMoves: { kind: 'switch', byDefault: false, section: 'moves' },
  /** Resting the eyes is offered too: the evidence for it is weak (BREAK-10). */
  eyeRest: { kind: 'switch', byDefault: false, section: 'moves' },

  /** How a guide goes from step to step: by time, by more time, or when the person says so (GUIDE-12). */
  tempo: { kind: 'choice', choices: ['normal', 'slower', 'byHand'], byDefault: 'normal', section: 'guide' },
  /** Each step of a guide is said aloud (SPEECH-1). */
  voice: { kind: 'switch', byDefault: false, section: 'guide' },
  /** A chime at a change of side, and at the end of a move (SPEECH-2). */
  sound: { kind: 'switch', byDefault: false, section: 'guide' },

  /** The language of everything that Limber says (LANG-1). */
  language: { kind: 'language', byDefault: null, section: 'look' },
  /** How times of day are written, in 12 or in 24 hours (LOOK-1). */
  clock: { kind: 'choice', choices: ['browser', '12', '24'], byDefault: 'browser', section: 'look' },
  /** Light, dark, or as the system is (LOOK-2). */
  colours: { kind: 'choice', choices: ['system', 'light', 'dark'], byDefault: 'system', section: 'look' },
  /** How large all text is, beside what is set in the browser (LOOK-3). */
  textSize: { kind: 'choice', choices: ['normal', 'large', 'larger'], byDefault: 'normal', section: 'look' },
  /** More space between letters, words and lines (LOOK-4). */
  spacing: { kind: 'switch', byDefault: false, section: 'look' },

  /** The drawn person's skin, from light to dark. */
  skinTone: {
    kind: 'choice',
    choices: ['light', 'beige', 'tan', 'brown', 'dark'],
    byDefault: 'tan',
    section: 'figure',
  },
  /** And their hair. */
  hairTone: {
    kind: 'choice',
    choices: ['fair', 'red', 'brown', 'black', 'grey'],
    byDefault: 'brown',
    section: 'figure',
  },

  /** The safety check comes again after so long (CHECK-1). */
  safetyRecheckDays: {
    kind: 'number',
    least: 30,
    most: 180,
    byDefault: 90,
    step: 10,
    unit: 'days',
    section: 'safety',
    isFine: true,
  },
} as const satisfies Record<string, SettingDefinition>;
