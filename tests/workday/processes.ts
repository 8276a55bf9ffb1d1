// Starts and ends the processes of a workday.

import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Real ms after which something that starts is taken for stuck. */
const PATIENCE = 60_000;

/** Ends a process and all it started, and waits until it is gone. Without effect on one that has ended. */
export async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child?.pid) return;
  const isOver = child.exitCode !== null || child.signalCode !== null;
  const gone = isOver ? undefined : new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nothing of it is left.
  }
  await gone;
  // What libfaketime shares between processes outlives them, and would give its time to a later process of this id.
  for (const name of [`faketime_shm_${child.pid}`, `sem.faketime_sem_${child.pid}`]) {
    rmSync(join('/dev/shm', name), { force: true });
  }
}

/** Resolves to what `pattern` first captures of what a stream says. Rejects if the process ends before. */
export function said(child: ChildProcess, stream: 'stderr' | 3, pattern: RegExp): Promise<string> {
  const source = child.stdio[stream === 3 ? 3 : 2];
  return new Promise((resolve, reject) => {
    let text = '';
    const late = setTimeout(() => reject(new Error(`Not up after ${PATIENCE / 1000} s:\n${text}`)), PATIENCE);
    source?.on('data', (chunk: Buffer) => {
      if (text.length < 20_000) text += chunk.toString();
      const found = pattern.exec(text)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`It ended before it was up:\n${text}`));
    });
  });
}
