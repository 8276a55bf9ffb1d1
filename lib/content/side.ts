/** One of the person's own two sides. Their left hand is `left`, wherever it is drawn (DOSE-6). */
export type Side = 'left' | 'right';

/** The other side. */
export const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');
