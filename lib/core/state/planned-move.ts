// How many moves a plan may have, and in which variants a move is done.

/** How many moves a stored plan may have at most: those of a break, a warm-up, and some more. */
export const MOST_PLANNED = 12;

/** `whole`: the normal dose of a move. `brief`: the smallest dose that is worth doing. */
export type Variant = 'whole' | 'brief';
