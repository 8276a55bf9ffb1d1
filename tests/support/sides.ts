// Finds LEFT and RIGHT in a text of any language.

import type { MessageFile } from '../../scripts/build/message-files';

/** Every form of LEFT and of RIGHT that a language lists, in the same order. */
interface Sides {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const formsIn = (messages: MessageFile, key: string) =>
  (messages[key]?.message ?? '')
    .split(/[,،、，]/u)
    .map((form) => form.trim())
    .filter((form) => form !== '');

export const namedSides = (messages: MessageFile): Sides => ({
  left: formsIn(messages, 'guide.side.left.forms'),
  right: formsIn(messages, 'guide.side.right.forms'),
});

/** Longer forms first, so that one form may be the beginning of another. */
const anyOf = ({ left, right }: Sides) =>
  new RegExp(
    [...left, ...right]
      .sort((one, other) => other.length - one.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|') || '(?!)',
    'gu',
  );

/** How often a text names each side. */
export function sidesOf(text: string, sides: Sides): { readonly left: number; readonly right: number } {
  const found = text.match(anyOf(sides)) ?? [];
  return {
    left: found.filter((form) => sides.left.includes(form)).length,
    right: found.filter((form) => sides.right.includes(form)).length,
  };
}

/** The text with each form of one side in place of the same form of the other. */
export function mirrored(text: string, sides: Sides): string {
  const { left, right } = sides;
  return text.replace(anyOf(sides), (form) => {
    const at = left.indexOf(form);
    return (at >= 0 ? right[at] : left[right.indexOf(form)]) ?? form;
  });
}
