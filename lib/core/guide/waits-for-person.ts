// How long a guide waits for somebody who does not go on.

import { MINUTE } from '../state/time';

/** If no page shows the guide for this long, it ends as stopped; in ms (GUIDE-3). */
export const GUIDE_WAITS = 10 * MINUTE;

/**
 * If the person goes on by hand, a step may take this long, in ms. When the page closes, the guide is paused at once
 * (GUIDE-4).
 */
export const GUIDE_WAITS_BY_HAND = 30 * MINUTE;
