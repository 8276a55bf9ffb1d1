import type { Intent } from '../../lib/core/state/events';

/** Sends an intent; resolves to whether it was taken. */
export type Send = (intent: Intent) => Promise<boolean>;

/** Whether a click is the second of a double click, which was meant once (UI Events, `detail`). */
export const isSecondOfDouble = (event: MouseEvent) => event.detail === 2;
