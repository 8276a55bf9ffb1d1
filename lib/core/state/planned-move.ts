// How many moves a plan may have, and in which variants a move is done.

/** How many moves a stored plan may have at the most: a break's, a warm-up, and room to spare. */
export const MOST_PLANNED = 12;

/** The whole of a move, or the least of it that is worth doing. */
export type Variant = 'whole' | 'brief';
