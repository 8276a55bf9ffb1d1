// The version of the rows of history.

/** The version of the rows that this Limber writes and reads. Older rows are converted (`lib/history/migrate-row.ts`). */
export const rowVersion = 2;
