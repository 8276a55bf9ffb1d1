// Decides what the id of a notification says, and how it is read back (PROMPT-13).

import type { PromptUp } from '../state/prompt';

/** What a follow-up can be about. */
export const followUpTopics = ['stillPaused', 'stillStanding'] as const;

export type FollowUpTopic = (typeof followUpTopics)[number];

/** The id of a prompt's notification; the repeat has its own, and so has one whose words have changed since. */
export const notificationId = ({ number, said, wordings = 0 }: PromptUp) =>
  `prompt-${number}-${said}${wordings === 0 ? '' : `-${wordings}`}`;

/** The id of a follow-up's notification. */
export const followUpId = (about: FollowUpTopic, { number }: { readonly number: number }) =>
  `followUp-${about}-${number}`;

/** What a notification is about by its id: a follow-up's topic, or a break. */
export const topicOf = (id: string): FollowUpTopic | 'break' =>
  followUpTopics.find((topic) => id.startsWith(`followUp-${topic}-`)) ?? 'break';

/**
 * Whether a notification is one of those that the state wishes, or wished. Others, such as a test, come and go by themselves.
 * A follow-up that an earlier version has left up begins with `remark`, and goes as well.
 */
export const isWished = (id: string) => /^(?:prompt|followUp|remark)-/.test(id);
