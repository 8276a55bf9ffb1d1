import type { Language } from './language';
import type { MessageKey, ValuesArgument } from './messages';

/** Beginnings of the keys that the background says. Only these words are bundled with it; pages have all of them. */
const sections = ['answer', 'badge', 'menu', 'notification', 'explanation', 'time', 'title'] as const;

/** The keys the background may say. The types hold it to them: a word from elsewhere would not be there. */
export type WorkerKey = Extract<MessageKey, `${(typeof sections)[number]}.${string}` | `${string}.offer`>;

export const isWorkerKey = (key: string): key is WorkerKey =>
  key.endsWith('.offer') || sections.some((section) => key.startsWith(`${section}.`));

/** A language as the background has it. */
export interface WorkerLanguage extends Omit<Language, 't'> {
  readonly t: <Key extends WorkerKey>(key: Key, ...values: ValuesArgument<Key>) => string;
}
