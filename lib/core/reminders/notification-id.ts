import type { Prompt } from '../state/tracker';

// What the id of a notification says, and how that is read back (PROMPT-13): all of it is here.

/** What a follow-up can be about. */
export const followUpTopics = ['stillPaused', 'stillStanding'] as const;

export type FollowUpTopic = (typeof followUpTopics)[number];

/** The id of a prompt's notification; the repeat has its own, and so has one whose words have changed since. */
export const notificationId = ({ number, said, wordings = 0 }: Prompt) =>
  `prompt-${number}-${said}${wordings === 0 ? '' : `-${wordings}`}`;

/** The id of a follow-up's notification. */
export const followUpId = (about: FollowUpTopic, { number }: { readonly number: number }) =>
  `remark-${about}-${number}`;

/** What a notification is about by its id: a follow-up's topic, or a break. */
export const topicOf = (id: string): FollowUpTopic | 'break' =>
  followUpTopics.find((topic) => id.startsWith(`remark-${topic}-`)) ?? 'break';

/** Whether a notification is wished by the state. Others, such as a test, come and go by themselves. */
export const isWished = (id: string) => /^(?:prompt|followUp)-/.test(id);
