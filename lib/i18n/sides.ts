// Where a text names a side. Each language lists every form of LEFT and RIGHT that its steps use.

/** The forms in a list such as "LINKS, LINKE". Some languages write another comma. */
const formsIn = (list: string): readonly string[] =>
  list
    .split(/[,،、，]/u)
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** A piece of a text, and whether it names a side. */
export interface SidedPart {
  readonly text: string;
  readonly isSide: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text in pieces, in which each form of a side stands alone. Of two forms that begin alike, the longer one counts.
 *
 * @param left the list of the forms of LEFT, as the message file has it
 * @param right that of RIGHT
 */
export function splitAtSides(text: string, left: string, right: string): readonly SidedPart[] {
  const forms = [...formsIn(left), ...formsIn(right)].sort((one, other) => other.length - one.length);
  if (forms.length === 0) return [{ text, isSide: false }];
  return text
    .split(new RegExp(`(${forms.map(escaped).join('|')})`, 'u'))
    .map((part, index) => ({ text: part, isSide: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
