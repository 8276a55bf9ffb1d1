/** What is read where no language that was asked for can be: English is built in. */
const fallback = 'en';

/** Systems name locales in their own way, too: "de_DE.UTF-8", "en_US@posix". */
const asTag = (name: string) => `${name}`.replace(/[.@].*$/, '').replaceAll('_', '-');

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** The locale of a name that a browser or a system gave: the nearest that can be used, at the last English. Never throws. */
export function localeOf(name: string): Intl.Locale {
  return new Intl.Locale([name, asTag(name)].find(isKnown) ?? fallback);
}

/** The hours and the digits of a locale. */
const habitsOf = (regional: Intl.Locale) => new Intl.DateTimeFormat(regional, { hour: 'numeric' }).resolvedOptions();

/**
 * How times and dates are written in words of one language for somebody whose browser is of another: in those words, with
 * the hours, the order of a date and the digits of where they live. A German who reads English reads "13:07".
 *
 * @param words the language that is read, a BCP 47 code
 * @param regional the browser's own locale
 */
export function writtenIn(words: string, regional: Intl.Locale): string {
  const read = localeOf(words);
  if (read.language === regional.language) return regional.toString();
  const { hourCycle, numberingSystem } = habitsOf(regional);
  // No English sentence with a Persian month in it: the calendar is that of the words.
  const { calendar } = new Intl.DateTimeFormat(read).resolvedOptions();
  const region = regional.region ?? regional.maximize().region;
  return new Intl.Locale(read, {
    numberingSystem,
    calendar,
    ...(hourCycle && { hourCycle }),
    ...(region && { region }),
  }).toString();
}

/** How numbers are written among words of a language, and units with them: its own words, in the digits of where they live. */
export function countedIn(words: string, regional: Intl.Locale): string {
  return new Intl.Locale(localeOf(words), { numberingSystem: habitsOf(regional).numberingSystem }).toString();
}
