// The words of Limber as patterns, by which a demonstration finds them on a screen.

import { englishWords } from '../build/message-files.ts';

const messages = englishWords();

type Key = keyof typeof messages;

/** The pattern of a message: its words, and anything in place of a value. */
function source(key: Key): string {
  let depth = 0;
  let pattern = '';
  for (const letter of messages[key]) {
    if (letter === '{' && depth++ === 0) pattern += '.+?';
    else if (letter === '}') depth--;
    else if (depth === 0) pattern += RegExp.escape(letter);
  }
  return pattern;
}

/** Matches a text that is exactly this message, with any values. */
export const message = (key: Key) => new RegExp(`^${source(key)}$`);

/** Whether a text contains this message. */
export const says = (text: string, key: Key) => new RegExp(source(key)).test(plain(text));

/** Line breaks depend on the layout, so they become spaces. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The step that a text shows: its number, and its line. */
export function stepIn(text: string): { readonly number: number; readonly line: string } | undefined {
  const pattern = messages['guide.step'].replace(/\{number\b.*?\}/, '(\\d+)').replace(/\{total\b.*?\}/, '\\d+');
  const number = plain(text).match(pattern)?.[1];
  const isLine = (key: string) => key === 'guide.before' || /\.(setUp|ready|hold|change|finish)\b/.test(key);
  const lines = Object.entries(messages).filter(([key]) => isLine(key));
  // The line of the step comes first. The text for screen readers, further down, may still be that of the step before.
  const [line] = lines
    .map(([, words]) => words)
    .filter((words) => plain(text).includes(words))
    .sort((one, other) => plain(text).indexOf(one) - plain(text).indexOf(other));
  return number && line ? { number: Number(number), line } : undefined;
}

/** The name of a move, as it is written within a sentence. */
export function nameOf(exercise: string | null): string {
  const name = Object.entries(messages).find(([key]) => key === `${exercise}.name`)?.[1];
  return name?.toLowerCase() ?? 'time to change position';
}
