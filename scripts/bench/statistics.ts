/** Results in the order in which they were measured. */
export type Sample = readonly number[];

/** The quantile of the values, for a share from 0 to 1. Between two values it is interpolated. */
export function quantile(sample: Sample, share: number): number {
  const sorted = [...sample].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (sample: Sample) => quantile(sample, 0.5);

/**
 * The ratio to the base in each round, because other work slows both values of a round. Returns the median and the middle
 * half.
 */
export function ratio(sample: Sample, base: Sample): { readonly median: number; readonly middle: [number, number] } {
  const each = sample.map((value, round) => value / (base[round] ?? Number.NaN));
  return { median: median(each), middle: [quantile(each, 0.25), quantile(each, 0.75)] };
}
