/** A whole number within its range, or `null`. */
export function readNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): { readonly value: number } | null {
  const value = Number(text);
  const isOne = text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most;
  return isOne ? { value } : null;
}
