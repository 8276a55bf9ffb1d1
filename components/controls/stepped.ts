export interface StepRange {
  readonly least: number;
  readonly most: number;
  /** How much one press changes. */
  readonly step: number;
}

/**
 * The next whole step up or down from the text of a field, within its range: from 33 in steps of 5 to 35, or to 30. A number that
 * is out of range becomes the nearest end of the range. A text that is no number becomes the least one.
 */
export function stepped(text: string, direction: 1 | -1, { least, most, step }: StepRange): number {
  const typed = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(typed)) return least;
  const next = direction === 1 ? (Math.floor(typed / step) + 1) * step : (Math.ceil(typed / step) - 1) * step;
  return Math.min(most, Math.max(least, next));
}
