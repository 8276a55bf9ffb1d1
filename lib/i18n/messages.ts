import type { EnglishValues } from './locales/en';

// What may be said, and how: WORDS-1 (words that are never used), WORDS-2 (how plain), WORDS-6 (no guilt).

/** English is the source: its keys are the keys, its placeholders are the values a message needs. */
export type MessageKey = keyof EnglishValues;

export type MessageValues<Key extends MessageKey> = Record<EnglishValues[Key], string | number>;

export type ValuesArgument<Key extends MessageKey> = [EnglishValues[Key]] extends [never]
  ? []
  : [values: MessageValues<Key>];

/** Keys of messages that need no values. */
export type PlainKey = {
  [Key in MessageKey]: [EnglishValues[Key]] extends [never] ? Key : never;
}[MessageKey];

/** A move's name as a notification offers it. */
export type OfferKey = Extract<PlainKey, `${string}.offer`>;

/** Says a message in the person's language. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesArgument<Key>) => string;
