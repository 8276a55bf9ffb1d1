/** Names of the port that a page keeps open while a guide goes on in it. Its closing is how the background knows. */
export const viewPort = { opened: 'view', returning: 'view-returning' } as const;
