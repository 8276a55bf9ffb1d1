// A state that is kept in memory because storage failed, and whether it is newer than storage.

import * as z from 'zod/mini';
import type { Items } from './state-keys';

export const keptSchema = z.object({
  origin: z.enum(['disk', 'memory', 'blind']),
  items: z.record(z.string(), z.unknown()),
  /** Times of last events. If storage has one of them, it is not newer than this state. */
  diskIsFrom: z.array(z.unknown()),
});

/** A state in memory, in the form in which it would be stored: in this worker, or in the browser's session storage. */
export type Kept = z.infer<typeof keptSchema>;

/** When the last event of a stored state was, epoch ms, unparsed; `null` if it does not say. */
export const lastEventIn = ({ tracker }: Items) =>
  typeof tracker === 'object' && tracker !== null && 'lastEventAt' in tracker ? tracker.lastEventAt : null;

/** Whether the state in memory is newer than storage, whose last event was at `diskIsFrom`. */
export function isNewer(kept: Kept, diskIsFrom: unknown): boolean {
  switch (kept.origin) {
    case 'disk':
      return false;
    case 'memory':
      return kept.diskIsFrom.includes(diskIsFrom);
    case 'blind':
      return !(Number(diskIsFrom) > Number(lastEventIn(kept.items)));
    default:
      return kept.origin satisfies never;
  }
}
