// Decides which names a policy has beside those of the settings, and how long its parts may be.

/** The days of a week of hours, as a policy names them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** How long the text for the help page may be, in characters (POLICY-5). */
export const LONGEST_HELP = 2000;

/** How many values that make no sense are kept by their names (POLICY-2). */
export const MOST_IGNORED = 20;
