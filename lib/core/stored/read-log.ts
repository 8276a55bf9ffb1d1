// Reads a stored log, line by line.

import * as z from 'zod/mini';
import { KEPT_LINES, type LogEntry } from '../state/log-entry';
import { logEntrySchema } from '../state/log-entry-schema';

/** Reads a stored log line by line, and tells for each line whether it makes sense. */
export function readWorkerLog(stored: unknown): { readonly workerLog: readonly LogEntry[]; readonly isWhole: boolean } {
  const given = z.array(z.unknown()).safeParse(stored);
  if (!given.success) return { workerLog: [], isWhole: false };
  const lines = given.data.slice(-KEPT_LINES);
  const workerLog = lines.flatMap((line) => logEntrySchema.safeParse(line).data ?? []);
  return { workerLog, isWhole: workerLog.length === lines.length };
}
