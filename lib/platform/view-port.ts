/** Names of the port that a page keeps open while it can show the guide. Its closing is how the background knows. */
export const viewPort = { opened: 'view', returning: 'view-returning' } as const;
