// Decides which locale numbers and times are written in.

/** The locale to use if none of those asked for is valid. English is built in. */
const fallback = 'en';

/** Some systems write locales in their own way: "de_DE.UTF-8", "en_US@posix". */
const asTag = (name: string) => `${name}`.replace(/[.@].*$/, '').replaceAll('_', '-');

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** The locale for a name from a browser or a system: the nearest valid one, or else English. Never throws. */
export function localeOf(name: string): Intl.Locale {
  return new Intl.Locale([name, asTag(name)].find(isKnown) ?? fallback);
}

/** The hour cycle and the digits of a locale. */
const habitsOf = (regional: Intl.Locale) => new Intl.DateTimeFormat(regional, { hour: 'numeric' }).resolvedOptions();

/** How times of day are written: as the browser's locale has it, or always in 12 or in 24 hours (LOOK-1). */
export type Clock = 'browser' | '12' | '24';

const hourCycles = { '12': 'h12', '24': 'h23' } as const satisfies Record<Exclude<Clock, 'browser'>, string>;

/** The locale with this clock, whatever its own is. */
const clocked = (locale: Intl.Locale, clock: Clock): string =>
  (clock === 'browser' ? locale : new Intl.Locale(locale, { hourCycle: hourCycles[clock] })).toString();

/**
 * How to write times and dates in the words of one language for a person who lives elsewhere: in those words, but with the
 * hours, the order of a date and the digits of their region. A German who reads English reads "13:07".
 *
 * @param words the language that is read, a BCP 47 code
 * @param regional the browser's own locale
 * @param clock whose hours are written
 */
export function writtenIn(words: string, regional: Intl.Locale, clock: Clock = 'browser'): string {
  const read = localeOf(words);
  const { language, script } = read.maximize();
  const home = regional.maximize();
  if (home.language === language && home.script === script) return clocked(regional, clock);
  const { hourCycle, numberingSystem } = habitsOf(regional);
  // The calendar belongs to the language: an English sentence must not contain a Persian month.
  const { calendar } = new Intl.DateTimeFormat(read).resolvedOptions();
  const { region } = home;
  const habits = { numberingSystem, calendar, ...(hourCycle && { hourCycle }), ...(region && { region }) };
  const there = new Intl.Locale(read, habits);
  // A region may write another script: in Hong Kong simplified Chinese would have the days of the traditional.
  const isOwnScript = there.maximize().script === script;
  return clocked(isOwnScript || !script ? there : new Intl.Locale(there, { script }), clock);
}

/** How to write numbers and units in a text: in its language, with the digits of the person's region. */
export function countedIn(words: string, regional: Intl.Locale): string {
  return new Intl.Locale(localeOf(words), { numberingSystem: habitsOf(regional).numberingSystem }).toString();
}
