/** Beginnings of the keys that a page says before the rest of it is there: when the next break is, or that nothing came. */
const beginnings = ['now.atDesk', 'now.away', 'now.next', 'now.paused', 'page.broken', 'time.', 'status.'];

const others = ['due.snoozed', 'page.tryAgain'];

const beginsWithAny = (key: string, all: readonly string[]) => all.some((beginning) => key.startsWith(beginning));

export const isFirstKey = (key: string): boolean => others.includes(key) || beginsWithAny(key, beginnings);

/** Beginnings of the keys that the first screen of a popup never says. What a new screen says of its own may be added; nothing has to be. */
const ofOtherScreens = [
  'calls.',
  'card.',
  'log.',
  'desk.',
  'history.',
  'hours.',
  'notification.',
  'page.about.',
  'page.core.',
  'page.desk.',
  'page.longTerm.',
  'safety.',
  'settings.',
  'shortcuts.',
  'sign.',
  'title.',
  'today.column.',
  'today.legend.',
  'today.line.',
  'voice.',
  'working.',
];

/** Of those, what is said all the same: the names of pages, and what a field says of a number. */
const onEveryScreen = [
  'settings.notANumber',
  'settings.outOfRange',
  'settings.range',
  'settings.saved',
  'settings.stays',
  'settings.unchanged',
];

/** The words of the screen that a popup opens with; those of any other screen come with it. */
export const isAppKey = (key: string): boolean =>
  !isFirstKey(key) &&
  (!beginsWithAny(key, ofOtherScreens) || onEveryScreen.includes(key) || /^page\.\w+\.title$/.test(key));
