import type { messages } from './locales/en';

/** English is the source: its keys are the keys, its placeholders are the values a message needs. */
export type MessageKey = keyof typeof messages;

type Name<Inner extends string> = Inner extends `${infer Before},${string}` ? Before : Inner;

/** The placeholders of an ICU message: `{time}` and `{n, plural, …}`; the text inside a plural's branches is passed over. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? Exclude<Name<Inner>, `${string} ${string}` | `#${string}`> | Placeholder<Rest>
  : never;

export type MessageValues<Key extends MessageKey> = Record<Placeholder<(typeof messages)[Key]>, string | number>;

export type ValuesArgument<Key extends MessageKey> = [Placeholder<(typeof messages)[Key]>] extends [never]
  ? []
  : [values: MessageValues<Key>];

/** Keys of messages that need no values. */
export type PlainKey = {
  [Key in MessageKey]: [Placeholder<(typeof messages)[Key]>] extends [never] ? Key : never;
}[MessageKey];

/** A move's name as a notification offers it. */
export type OfferKey = Extract<PlainKey, `${string}.offer`>;

/** Says a message in the person's language. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesArgument<Key>) => string;
