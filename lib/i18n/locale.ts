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

/**
 * How to write times and dates in the words of one language for a person who lives elsewhere: in those words, but with the
 * hours, the order of a date and the digits of their region. A German who reads English reads "13:07".
 *
 * @param words the language that is read, a BCP 47 code
 * @param regional the browser's own locale
 */
export function writtenIn(words: string, regional: Intl.Locale): string {
  const read = localeOf(words);
  if (read.language === regional.language) return regional.toString();
  const { hourCycle, numberingSystem } = habitsOf(regional);
  // The calendar belongs to the language: an English sentence must not contain a Persian month.
  const { calendar } = new Intl.DateTimeFormat(read).resolvedOptions();
  const region = regional.region ?? regional.maximize().region;
  return new Intl.Locale(read, {
    numberingSystem,
    calendar,
    ...(hourCycle && { hourCycle }),
    ...(region && { region }),
  }).toString();
}

/** How to write numbers and units in a text: in its language, with the digits of the person's region. */
export function countedIn(words: string, regional: Intl.Locale): string {
  return new Intl.Locale(localeOf(words), { numberingSystem: habitsOf(regional).numberingSystem }).toString();
}
