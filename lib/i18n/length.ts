const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A longer time, in ms, is called "a while" and has no number (ABSENCE-12). */
export const LONGEST_LENGTH = 7 * DAY * 1000;

type Part = readonly [count: number, unit: 'day' | 'hour' | 'minute' | 'second'];

/** A length as its two most important units. */
function partsOf(ms: number): readonly Part[] {
  const seconds = Math.round(ms / 1000);
  if (seconds < MINUTE) return [[seconds, 'second']];
  const days = Math.floor(seconds / DAY);
  const hours = Math.floor((seconds % DAY) / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const parts: readonly Part[] =
    days > 0
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : [
          [hours, 'hour'],
          [minutes, 'minute'],
        ];
  return parts.filter(([count]) => count > 0);
}

/** To make one takes a millisecond, and to use it almost nothing. */
const counts = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function countIn(locale: string, [count, unit]: Part): string {
  const key = `${locale} ${unit}`;
  const kept = counts.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  counts.set(key, kept);
  return kept.format(count);
}

function write(locale: string, parts: readonly Part[]): string {
  const written = parts.map((part) => countIn(locale, part));
  if (written.length === 1) return written.join();
  const kept = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  lists.set(locale, kept);
  return kept.format(written);
}

/** A length of time as `locale` writes it: "20 sec", "41 min", "2 hr 5 min", "2 days 16 hr". */
export const lengthIn = (locale: string, ms: number) => write(locale, partsOf(ms));

/** A length of some minutes to the second: "1 min 50 sec". */
export function shortLengthIn(locale: string, ms: number): string {
  const total = Math.round(ms / 1000);
  const parts: readonly Part[] = [
    [Math.floor(total / MINUTE), 'minute'],
    [total % MINUTE, 'second'],
  ];
  const [, seconds] = parts;
  const counted = parts.filter(([count]) => count > 0);
  return write(locale, counted.length === 0 && seconds ? [seconds] : counted);
}
