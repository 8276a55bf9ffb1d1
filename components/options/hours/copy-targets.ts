import type { CopyTarget } from './HoursDay';

interface WeekNames {
  /** All seven in the order of the region, 1 (Monday) to 7. */
  readonly days: readonly number[];
  readonly weekend: readonly number[];
  readonly nameOf: (day: number) => string;
  /** The first and the last of the working days, in words. */
  readonly nameOfRange: (first: string, last: string) => string;
  readonly nameOfAll: string;
}

/** Where one day's hours can be copied to: each other day, the working days together, and all of them. */
export function copyTargets(from: number, { days, weekend, nameOf, nameOfRange, nameOfAll }: WeekNames): CopyTarget[] {
  const others = days.filter((day) => day !== from);
  const working = days.filter((day) => !weekend.includes(day));
  const [first, last] = [working[0], working.at(-1)];
  const together =
    first === undefined || last === undefined || first === last
      ? []
      : [{ name: nameOfRange(nameOf(first), nameOf(last)), days: working.filter((day) => day !== from) }];
  return [...together, ...others.map((day) => ({ name: nameOf(day), days: [day] })), { name: nameOfAll, days: others }];
}
