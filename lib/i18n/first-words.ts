/**
 * The beginnings of the keys that a page needs before its other texts are loaded: when the next break is, or that no state
 * came.
 */
const beginnings = ['now.atDesk', 'now.away', 'now.next', 'now.paused', 'time.', 'status.'];

const others = ['due.snoozed', 'page.broken', 'page.broken.title', 'page.tryAgain'];

const beginsWithAny = (key: string, all: readonly string[]) => all.some((beginning) => key.startsWith(beginning));

export const isFirstKey = (key: string): boolean => others.includes(key) || beginsWithAny(key, beginnings);

/**
 * The beginnings of the keys that the first screen of a popup never uses. The list may be incomplete; a missing entry only
 * makes the first load larger.
 */
const ofOtherScreens = [
  'badge.',
  'calls.',
  'card.',
  'command.',
  'log.',
  'moves.routine',
  'moves.why.',
  'data.',
  'desk.',
  'find.',
  'history.',
  'hours.',
  'notification.',
  'old.',
  'page.about.',
  'page.core.',
  'page.desk.',
  'page.longTerm.',
  'page.pop.',
  'pose.',
  'safety.',
  'settings.',
  'shortcuts.',
  'sign.',
  'sync.',
  'telling.',
  'title.',
  'today.column.',
  'today.legend.',
  'today.line.',
  'voice.',
  'welcome.',
  'working.',
];

/** Keys among those that every screen uses: who sits in the ring, the names of pages, and the limits of a number field. */
const onEveryScreen = [
  'pose.rest',
  'settings.notANumber',
  'settings.outOfRange',
  'settings.range',
  'settings.saved',
  'settings.stays',
  'settings.unchanged',
  'working.title',
];

/** Whether the screen that a popup opens with needs this text. Other screens load theirs. */
export const isAppKey = (key: string): boolean =>
  !isFirstKey(key) &&
  (!beginsWithAny(key, ofOtherScreens) || onEveryScreen.includes(key) || /^page\.\w+\.title$/.test(key));
