import { HOUR_IN_MINUTES, type HoursRange, MIDNIGHT } from '../../../lib/core/state/week';
import { OFFICE } from '../../../lib/core/views/working-week';

/** A range as two time fields hold it, "HH:MM" each; empty while nothing is chosen. */
export interface RangeText {
  /** Its place in the day when it was read: a row keeps it while it is typed in. */
  readonly place: number;
  readonly from: string;
  readonly to: string;
}

/** Why a day's hours make no sense. */
export type HoursFault = 'empty' | 'backwards' | 'overlap';

const toText = (minute: number) => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor((minute % MIDNIGHT) / HOUR_IN_MINUTES))}:${two(minute % HOUR_IN_MINUTES)}`;
};

export const rangeTexts = (ranges: readonly HoursRange[]): readonly RangeText[] =>
  ranges.map(({ from, to }, place) => ({ place, from: toText(from), to: toText(to) }));

/** Minutes since midnight, or `null` for a field that is not filled in. */
function toMinute(text: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * HOUR_IN_MINUTES + Number(minutes);
}

/** The day's ranges in their order, or what is wrong with them. A time field cannot say 24:00: an end at 00:00 means it. */
export function readRanges(texts: readonly RangeText[]): HoursRange[] | HoursFault {
  const ranges: HoursRange[] = [];
  for (const text of texts) {
    const [from, end] = [toMinute(text.from), toMinute(text.to)];
    if (from === null || end === null) return 'empty';
    const to = end === 0 ? MIDNIGHT : end;
    if (from >= to) return 'backwards';
    ranges.push({ from, to });
  }
  ranges.sort((one, other) => one.from - other.from);
  const overlaps = ranges.some(({ from }, index) => from < (ranges[index - 1]?.to ?? 0));
  return overlaps ? 'overlap' : ranges;
}

/** The day with one more range in its place. What is typed in the others stays as it is. */
export function withRange(texts: readonly RangeText[], range: HoursRange): readonly RangeText[] {
  const [text] = rangeTexts([range]);
  if (!text) return texts;
  const place = Math.max(-1, ...texts.map((each) => each.place)) + 1;
  return [...texts, { ...text, place }].sort((one, other) => one.from.localeCompare(other.from));
}

/** Where one more range fits: an hour after the last one, or before the first; `null` if neither does. */
export function nextRange(ranges: readonly HoursRange[]): HoursRange | null {
  const last = ranges.at(-1);
  const first = ranges[0];
  if (!last || !first) return OFFICE;
  if (last.to + 2 * HOUR_IN_MINUTES <= MIDNIGHT)
    return { from: last.to + HOUR_IN_MINUTES, to: Math.min(last.to + 5 * HOUR_IN_MINUTES, MIDNIGHT) };
  return first.from >= 2 * HOUR_IN_MINUTES
    ? { from: Math.max(0, first.from - 5 * HOUR_IN_MINUTES), to: first.from - HOUR_IN_MINUTES }
    : null;
}
