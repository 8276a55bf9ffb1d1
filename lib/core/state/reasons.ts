// What a due break may wait for.

/** What a due break may wait for, most important first. The first one that applies is the one that pages name. */
export const reasons = ['screenShare', 'call', 'saidInCall', 'fullscreen', 'audible', 'typing'] as const;
