import { englishWords } from '../build/message-files.ts';

const messages = englishWords();

type Key = keyof typeof messages;

/** The pattern of a message: its words, and anything where a value goes. */
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

/** Matches a text that is this message and nothing else, whatever its values. */
export const message = (key: Key) => new RegExp(`^${source(key)}$`);

/** Whether a text has this message on a line of its own or within one. */
export const says = (text: string, key: Key) => new RegExp(source(key)).test(plain(text));

/** Line breaks are the layout's. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** The step that a text shows: which of its move, and what to do now. */
export function stepIn(text: string): { readonly number: number; readonly line: string } | undefined {
  const pattern = messages['guide.step'].replace(/\{number\b.*?\}/, '(\\d+)').replace(/\{total\b.*?\}/, '\\d+');
  const number = plain(text).match(pattern)?.[1];
  const isLine = (key: string) => key === 'guide.before' || /\.(setUp|ready|hold|change|finish)\b/.test(key);
  const lines = Object.entries(messages).filter(([key]) => isLine(key));
  // The step's own line stands first; what is said aloud of it, further down, may still be of the step before.
  const [line] = lines
    .map(([, words]) => words)
    .filter((words) => plain(text).includes(words))
    .sort((one, other) => plain(text).indexOf(one) - plain(text).indexOf(other));
  return number && line ? { number: Number(number), line } : undefined;
}

/** The name of a move, as within a sentence. */
export function nameOf(exercise: string | null): string {
  const name = Object.entries(messages).find(([key]) => key === `${exercise}.name`)?.[1];
  return name?.toLowerCase() ?? 'time to change position';
}
