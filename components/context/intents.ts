import type { Intent } from '../../lib/core/state/events';

/** Sends an intent. Resolves to whether the background has handled it. */
export type Send = (intent: Intent) => Promise<boolean>;

/** Whether a click is the second of a double click, which was meant as one (UI Events, `detail`). */
export const isSecondOfDouble = (event: MouseEvent) => event.detail === 2;
