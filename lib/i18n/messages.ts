// The types of the texts.

import type { EnglishValues } from './locales/en';

// Rules for texts: WORDS-1 (words that are never used), WORDS-2 (reading level), WORDS-6 (no guilt).

/** English is the source: it defines the keys, and the values that each message needs. */
export type MessageKey = keyof EnglishValues;

export type MessageValues<Key extends MessageKey> = Record<EnglishValues[Key], string | number>;

export type ValuesArgument<Key extends MessageKey> = [EnglishValues[Key]] extends [never]
  ? []
  : [values: MessageValues<Key>];

/** Keys of messages without values. */
export type PlainKey = {
  [Key in MessageKey]: [EnglishValues[Key]] extends [never] ? Key : never;
}[MessageKey];

/** The name of a move in a notification, such as "A seated side bend". */
export type OfferKey = Extract<PlainKey, `${string}.offer`>;

/** Returns a message in the person's language. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesArgument<Key>) => string;
