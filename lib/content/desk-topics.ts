/** The points to check when a desk is set up, in the order of the checklist. Each has a picture. */
export const deskTopics = ['screen', 'elbows', 'feet', 'back', 'change'] as const;

export type DeskTopic = (typeof deskTopics)[number];
