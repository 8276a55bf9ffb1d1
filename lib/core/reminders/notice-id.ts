import type { Prompt } from '../state/tracker';

// What the id of a notification says, and how that is read back (PROMPT-13): all of it is here.

/** What a remark can be about. */
export const remarkTopics = ['stillPaused', 'stillStanding'] as const;

export type RemarkTopic = (typeof remarkTopics)[number];

/** The id of a prompt's notification; the repeat has its own, and so has one whose words have changed since. */
export const noticeId = ({ number, said, wordings = 0 }: Prompt) =>
  `prompt-${number}-${said}${wordings === 0 ? '' : `-${wordings}`}`;

/** The id of a remark's notification. */
export const remarkId = (about: RemarkTopic, { number }: { readonly number: number }) => `remark-${about}-${number}`;

/** What a notification is about by its id: a remark's topic, or a break. */
export const topicOf = (id: string): RemarkTopic | 'break' =>
  remarkTopics.find((topic) => id.startsWith(`remark-${topic}-`)) ?? 'break';

/** Whether a notification is wished by the state. Others, such as a test, come and go by themselves. */
export const isWished = (id: string) => /^(?:prompt|remark)-/.test(id);
