// Decides how the id of a notification is made and read (PROMPT-13).

import type { PromptUp } from '../state/prompt';

/** What a follow-up can be about. */
export const followUpTopics = ['stillPaused', 'stillStanding'] as const;

export type FollowUpTopic = (typeof followUpTopics)[number];

/** The id of a prompt's notification. The repeat has another one, and so has a notification whose words have changed. */
export const notificationId = ({ number, said, wordings = 0 }: PromptUp) =>
  `prompt-${number}-${said}${wordings === 0 ? '' : `-${wordings}`}`;

/** The id of a follow-up's notification. */
export const followUpId = (about: FollowUpTopic, { number }: { readonly number: number }) =>
  `followUp-${about}-${number}`;

/** What a notification is about, by its id: the topic of a follow-up, or a break. */
export const topicOf = (id: string): FollowUpTopic | 'break' =>
  followUpTopics.find((topic) => id.startsWith(`followUp-${topic}-`)) ?? 'break';

/**
 * Whether a notification comes from the state's wishes, so that it is removed when it is not wished any more. Others, such as
 * a test, are left alone. `remark` is how an earlier version began the id of a follow-up, which may still be up.
 */
export const isWished = (id: string) => /^(?:prompt|followUp|remark)-/.test(id);
