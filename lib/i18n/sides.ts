// Where a text names a side. Each language lists every form of LEFT and RIGHT that its steps use.

import type { Translate } from './messages';

/** The forms of the two sides, each as it is written in the steps. The two lists have the same order. */
export interface SideForms {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The forms in a list such as "LINKS, LINKE". Some languages write another comma. */
const formsIn = (list: string): readonly string[] =>
  list
    .split(/[,،、，]/u)
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** The forms of the language in use. */
export const sideForms = (t: Translate): SideForms => ({
  left: formsIn(t('guide.side.left.forms')),
  right: formsIn(t('guide.side.right.forms')),
});

/** A piece of a text, and whether it names a side. */
export interface SidedPart {
  readonly text: string;
  readonly isSide: boolean;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text in pieces, in which each form of a side stands alone. Of two forms that begin alike, the longer one counts. */
export function splitAtSides(text: string, { left, right }: SideForms): readonly SidedPart[] {
  const forms = [...left, ...right].sort((one, other) => other.length - one.length);
  if (forms.length === 0) return [{ text, isSide: false }];
  return text
    .split(new RegExp(`(${forms.map(escaped).join('|')})`, 'u'))
    .map((part, index) => ({ text: part, isSide: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
