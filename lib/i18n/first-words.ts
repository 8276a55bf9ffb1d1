/** Beginnings of the keys that a page says before the rest of it is there: when the next break is, or that nothing came. */
const beginnings = ['now.atDesk', 'now.away', 'now.estimate', 'now.next', 'now.paused', 'page.broken', 'time.', 'why.'];

const others = ['due.snoozed', 'page.tryAgain'];

export const isFirstKey = (key: string): boolean =>
  others.includes(key) || beginnings.some((beginning) => key.startsWith(beginning));
