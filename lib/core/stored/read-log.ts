import * as z from 'zod/mini';
import { KEPT_LINES, type LogEntry } from '../state/log-entry';
import { logEntrySchema } from '../state/log-entry-schema';

/** A stored diary, line by line, and whether each line in it makes sense. */
export function readWorkerLog(stored: unknown): { readonly diary: readonly LogEntry[]; readonly isWhole: boolean } {
  const given = z.array(z.unknown()).safeParse(stored);
  if (!given.success) return { diary: [], isWhole: false };
  const lines = given.data.slice(-KEPT_LINES);
  const diary = lines.flatMap((line) => logEntrySchema.safeParse(line).data ?? []);
  return { diary, isWhole: diary.length === lines.length };
}
