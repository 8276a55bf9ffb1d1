/** The names of the port that a page keeps open while it shows a running guide. */
export const viewPort = { opened: 'view', returning: 'view-returning' } as const;
