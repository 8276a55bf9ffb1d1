/** Days that hours can be copied to, and what they are called together. */
export interface CopyTarget {
  readonly name: string;
  readonly days: readonly number[];
}

export interface WeekNames {
  /** All seven in the order of the region, 1 (Monday) to 7. */
  readonly days: readonly number[];
  readonly weekend: readonly number[];
  readonly nameOf: (day: number) => string;
  /** The first and the last of the working days, in words. */
  readonly nameOfRange: (first: string, last: string) => string;
  readonly nameOfAll: string;
}

/** The days that are no weekend, and what they are called together; one day by its name, and `null` where there is none. */
export function workingDays({ days, weekend, nameOf, nameOfRange }: Omit<WeekNames, 'nameOfAll'>): CopyTarget | null {
  const working = days.filter((day) => !weekend.includes(day));
  const [first, last] = [working[0], working.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = first === last ? nameOf(first) : nameOfRange(nameOf(first), nameOf(last));
  return { name, days: working };
}

/** Where one day's hours can be copied to: each other day, the working days together, and all of them. */
export function copyTargets(from: number, names: WeekNames): CopyTarget[] {
  const { days, nameOf, nameOfAll } = names;
  const others = days.filter((day) => day !== from);
  const working = workingDays(names);
  const together =
    working && working.days.length > 1
      ? [{ name: working.name, days: working.days.filter((day) => day !== from) }]
      : [];
  return [...together, ...others.map((day) => ({ name: nameOf(day), days: [day] })), { name: nameOfAll, days: others }];
}
