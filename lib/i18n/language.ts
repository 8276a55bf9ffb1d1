// The language in use: its texts, and how it writes times, lengths and numbers.

import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { gapIn } from './gap';
import { LONGEST_LENGTH, lengthIn, shortLengthIn } from './length';
import { type Clock, countedIn, localeOf, writtenIn } from './locale';
import type { Translate } from './messages';
import type { EnglishParts, LoadCatalogue } from './parts';
import { type SidedPart, splitAtSides } from './sides';
import { type Week, weekOf } from './week';
import { builtIn, createWords, type Words } from './words';

/** The language in use, for texts and numbers. It can be changed while the page is open. */
export interface Language extends Words {
  /** Codes of the languages that may be chosen. */
  readonly shipped: readonly string[];
  /** BCP 47 code of how dates are written: the language in use, in the person's region. */
  readonly written: () => string;
  readonly direction: () => 'ltr' | 'rtl';
  readonly t: Translate;
  /** A time of day, such as "10:40", in the person's own clock. `at` in epoch ms. */
  readonly time: (at: number, zone?: string) => string;
  /** A time of day, with its day unless that is today: "10:40", "tomorrow 9:00", "Monday 9:00", "14 December at
   * 9:00". In epoch ms. */
  readonly dayTime: (at: number, now: number, zone?: string) => string;
  /** The name of a day of the week, 1 (Monday) to 7. */
  readonly weekday: (day: number) => string;
  /** The first day of the week and the weekend where the person lives, whatever language they read. */
  readonly week: () => Week;
  /** A calendar date. `at` in epoch ms. */
  readonly date: (at: number, zone?: string) => string;
  /** A day by its name and date, without the year: "Thursday 26 November". `at` in epoch ms. */
  readonly day: (at: number, zone?: string) => string;
  /** A length of time in words: "20 sec", "41 min", "2 hr 5 min", "2 days 16 hr". Longer than a week is "a while". In ms. */
  readonly duration: (ms: number) => string;
  /** A length of some minutes to the second: "1 min 50 sec". In ms. */
  readonly length: (ms: number) => string;
  /** A number alone, in the digits of every other one: "41". In a message it has to be formatted too (LANG-6). */
  readonly number: (value: number) => string;
  /** Names joined as in the language: "a, b and c". */
  readonly list: (names: readonly string[]) => string;
  /** Sentences one after the other, as the language writes them; what is empty is left out. */
  readonly sentences: (said: readonly (string | false)[]) => string;
  /** What stands between two sentences: a space, or nothing where a full stop has its room already. */
  readonly gap: () => string;
  /** A text in pieces, in which each form of LEFT and RIGHT stands alone (WORDS-8). */
  readonly sides: (text: string) => readonly SidedPart[];
  /** Writes times of day by this clock from now on, and calls the listeners if that is another one (LOOK-1). */
  readonly setClock: (clock: Clock) => void;
  /** English with all of its words, whatever language is in use. Rejects if they cannot be loaded. */
  readonly inEnglish: () => Promise<Language>;
  /** Loads the rest of the texts. Rejects if the English ones cannot be loaded; the next call tries again. */
  readonly whole: () => Promise<void>;
  /** Whether every text is loaded. */
  readonly isWhole: () => boolean;
  /** Calls back when another language is in use, more of it has come, it could not be loaded, or the clock is another one. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** A text is missing. That is a mistake in the code: the key is shown, and an error is logged. */
function missing(_: string, key: string): string {
  console.error('Limber: no words for', key);
  return key;
}

function speak(i18n: I18n): Translate {
  return (key, ...values) => i18n._(key, values[0] as Record<string, unknown> | undefined);
}

/** The scripts of today that begin on the right. Firefox before 153 has no `getTextInfo`, so they are listed. */
const fromTheRight = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];

const rightToLeft = (code: string) => fromTheRight.includes(new Intl.Locale(code).maximize().script ?? '');

/** The system's time zone. It is "UTC" if the system names one that the calendar rejects (Chromium's `Etc/Unknown`). */
function systemZone(): string {
  const zone = Temporal.Now.timeZoneId();
  try {
    Temporal.Now.plainDateISO(zone);
    return zone;
  } catch {
    return 'UTC';
  }
}

/** A person's day begins at this hour (HOURS-2). Before it, "tomorrow" could mean either of two days, so it is not used. */
export const SMALL_HOURS = 4;

/** How to name the day of a time: not at all for today, else "tomorrow", the weekday within a week, or the date. */
function dayOf(at: number, now: number, zone = systemZone()): 'today' | 'tomorrow' | Intl.DateTimeFormatOptions {
  const on = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const { days } = on(now).toPlainDate().until(on(at).toPlainDate());
  if (days === 0) return 'today';
  if (days === 1 && on(now).hour >= SMALL_HOURS) return 'tomorrow';
  return days > 0 && days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A format for this zone. Making one takes 0.1 ms, a hundred times as long as using it, and the menu is written at each
 * event.
 */
function formatIn(locale: string, options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options, zone]);
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formats.set(key, kept);
  return kept;
}

/**
 * Makes a language that begins in English. The caller says how to load others.
 *
 * @param regional the browser's own locale ("en-GB"), as it names it: how times, dates and numbers are written
 * @param load where catalogues other than English come from
 * @param english the words that are there from the start
 * @param more `rest`: where the part `other` comes from, if it is not there yet. `shipped`: which languages may be chosen
 */
export function createLanguage(
  regional: string,
  load: LoadCatalogue,
  english: EnglishParts,
  { rest, shipped = [builtIn] }: { rest?: () => Promise<Messages>; shipped?: readonly string[] } = {},
): Language {
  const home = localeOf(regional);
  let clock: Clock = 'browser';
  let written = writtenIn(builtIn, home);
  let counted = countedIn(builtIn, home);
  let isWhole = rest === undefined;
  const begun: Messages = Object.assign({}, ...Object.values(english));
  const i18n = setupI18n({ locale: builtIn, locales: counted, messages: { [builtIn]: begun }, missing });
  const listeners = new Set<() => void>();
  const t = speak(i18n);
  const format = (at: number, options: Intl.DateTimeFormatOptions, zone?: string) =>
    (zone ? formatIn(written, options, zone) : new Intl.DateTimeFormat(written, options)).format(at);
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  const words = createWords(load, english, {
    onWords: (code, messages) => {
      written = writtenIn(code, home, clock);
      counted = countedIn(code, home);
      i18n.loadAndActivate({ locale: code, locales: counted, messages });
    },
    onSeen: tellListeners,
  });
  const timeOfDay = { hour: 'numeric', minute: '2-digit' } as const;
  return {
    ...words,
    shipped,
    written: () => written,
    direction: () => (rightToLeft(i18n.locale) ? 'rtl' : 'ltr'),
    t,
    time: (at, zone) => format(at, timeOfDay, zone),
    dayTime: (at, now, zone) => {
      const day = dayOf(at, now, zone);
      if (day === 'today') return format(at, timeOfDay, zone);
      if (day === 'tomorrow') return t('time.tomorrow', { time: format(at, timeOfDay, zone) });
      return format(at, { ...day, ...timeOfDay }, zone);
    },
    // 1 January 2024 was a Monday.
    weekday: (day) => format(Date.UTC(2024, 0, day), { weekday: 'long' }, 'UTC'),
    week: () => weekOf(home),
    date: (at, zone) => format(at, { dateStyle: 'long' }, zone),
    day: (at, zone) => format(at, { weekday: 'long', day: 'numeric', month: 'long' }, zone),
    duration: (ms) => (ms > LONGEST_LENGTH ? t('time.aWhile') : lengthIn(counted, ms)),
    length: (ms) => shortLengthIn(counted, ms),
    number: (value) => value.toLocaleString(counted),
    list: (names) => new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names),
    sentences: (said) => said.filter(Boolean).join(gapIn(i18n.locale)),
    gap: () => gapIn(i18n.locale),
    sides: (text) => splitAtSides(text, t('guide.side.left.forms'), t('guide.side.right.forms')),
    setClock: (wanted) => {
      if (wanted === clock) return;
      clock = wanted;
      written = writtenIn(i18n.locale, home, clock);
      tellListeners();
    },
    inEnglish: async () => {
      const asEnglish = createLanguage(regional, load, words.english(), isWhole || !rest ? {} : { rest });
      asEnglish.setClock(clock);
      await asEnglish.whole();
      return asEnglish;
    },
    whole: async () => {
      if (isWhole || !rest) return;
      words.fetchAhead('other');
      await words.add('other', await rest());
      isWhole = true;
    },
    isWhole: () => isWhole,
    onChanged: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
