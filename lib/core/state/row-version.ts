// The version of the rows of history.

/** Which rows this Limber writes and reads. Rows of an older one are brought up to it (`lib/history/migrate-row.ts`). */
export const rowVersion = 2;
