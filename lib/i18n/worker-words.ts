// The texts that the background uses.

import type { Language } from './language';
import type { MessageKey, ValuesArgument } from './messages';

/** The beginnings of the keys that the background uses. Only these texts are bundled with it; pages have all of them. */
const sections = ['answer', 'badge', 'menu', 'notification', 'explanation', 'time', 'title'] as const;

/** The keys that the background may use. Another key does not compile, because its text would be missing. */
export type WorkerKey = Extract<MessageKey, `${(typeof sections)[number]}.${string}` | `${string}.offer`>;

export const isWorkerKey = (key: string): key is WorkerKey =>
  key.endsWith('.offer') || sections.some((section) => key.startsWith(`${section}.`));

/** The language as the background uses it. */
export interface WorkerLanguage extends Omit<Language, 't'> {
  readonly t: <Key extends WorkerKey>(key: Key, ...values: ValuesArgument<Key>) => string;
}
