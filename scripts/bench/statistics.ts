/** What was measured, in the order in which it was measured. */
export type Sample = readonly number[];

/** The value of which a share of the others (0 to 1) is no greater; between two it lies between. */
export function quantile(sample: Sample, share: number): number {
  const sorted = [...sample].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (sample: Sample) => quantile(sample, 0.5);

/**
 * How many times as much as the base, round by round: what slows one round down slows down both of it. The median, and the
 * middle half of the rounds.
 */
export function ratio(sample: Sample, base: Sample): { readonly median: number; readonly middle: [number, number] } {
  const each = sample.map((value, round) => value / (base[round] ?? Number.NaN));
  return { median: median(each), middle: [quantile(each, 0.25), quantile(each, 0.75)] };
}
