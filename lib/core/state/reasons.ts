// What a due break may wait for.

/** What a due break may wait for, weightiest first: that is the one that is named. */
export const reasons = ['screenShare', 'call', 'saidInCall', 'fullscreen', 'audible', 'typing'] as const;
