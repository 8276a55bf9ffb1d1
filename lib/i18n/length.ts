// How a length of time is written.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A longer time, in ms, is called "a while" and has no number (ABSENCE-12). */
export const LONGEST_LENGTH = 7 * DAY;

/** How many of each unit. */
type Units = { readonly [Unit in 'days' | 'hours' | 'minutes' | 'seconds']?: number };

/** A length as its two most important units. In ms. */
function unitsOf(ms: number): Units {
  const whole = SECOND * Math.round(ms / SECOND);
  const hours = Math.floor((whole % DAY) / HOUR);
  if (whole < MINUTE) return { seconds: whole / SECOND };
  if (whole >= DAY) return { days: Math.floor(whole / DAY), hours };
  return { hours, minutes: Math.floor((whole % HOUR) / MINUTE) };
}

/** In these scripts short forms of units are seldom read: one letter in Arabic. So their names are written out (LANG-6). */
const writtenOut = ['Arab', 'Deva'];

/** Japanese writes no space between a number and its unit, though its short forms have one: "1 分50 秒" (LANG-6). */
const withoutSpaces = ['Jpan'];

const scriptOf = (locale: string) => new Intl.Locale(locale).maximize().script ?? '';

/** To make one takes a tenth of a millisecond, and to use it almost nothing. */
const formats = new Map<string, Intl.DurationFormat>();

function write(locale: string, units: Units): string {
  const isNothing = Object.values(units).every((count) => count === 0);
  const key = `${locale} ${isNothing}`;
  const kept = formats.get(key) ?? formatOf(locale, isNothing);
  formats.set(key, kept);
  const text = kept.format(units);
  return withoutSpaces.includes(scriptOf(locale)) ? text.replaceAll(/\s/gu, '') : text;
}

function formatOf(locale: string, isNothing: boolean): Intl.DurationFormat {
  const form = writtenOut.includes(scriptOf(locale)) ? 'long' : 'short';
  const display = 'auto';
  return new Intl.DurationFormat(locale, {
    // How the parts are joined: "2 hr 5 min", without a comma.
    style: 'narrow',
    days: form,
    daysDisplay: display,
    hours: form,
    hoursDisplay: display,
    minutes: form,
    minutesDisplay: display,
    seconds: form,
    secondsDisplay: isNothing ? 'always' : display,
  });
}

/** A length of time as `locale` writes it: "20 sec", "41 min", "2 hr 5 min", "2 days 16 hr". */
export const lengthIn = (locale: string, ms: number) => write(locale, unitsOf(ms));

/** A length of some minutes to the second: "1 min 50 sec". */
export function shortLengthIn(locale: string, ms: number): string {
  const seconds = Math.round(ms / SECOND);
  return write(locale, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
