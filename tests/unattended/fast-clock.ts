// Starts a process whose clock runs faster.

import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { FastClock } from '../workday/clock.ts';

/** @throws Error that says how to get it */
function faketimeLibrary(): string {
  const library = globSync('/usr/lib/{*/,}faketime/libfaketime.so.1')[0];
  if (library) return library;
  throw new Error(
    'A day with nothing attached needs Xvfb, xdotool and libfaketime: sudo apt-get install xvfb xdotool faketime',
  );
}

/** The environment of a program that shall see the fast clock, and of all that it starts. `folder` takes what it leaves. */
export function onFastClock(clock: FastClock, folder: string): NodeJS.ProcessEnv {
  const ahead = ((clock.now() - Date.now()) / 1000).toFixed(3);
  return {
    ...process.env,
    LC_ALL: 'C.UTF-8',
    TZ: 'Europe/Berlin',
    LD_PRELOAD: faketimeLibrary(),
    FAKETIME: `+${ahead} x${clock.rate}`,
    DONT_FAKE_MONOTONIC: '0',
    FAKETIME_DONT_FAKE_MONOTONIC: '0',
    TMPDIR: folder,
  };
}

/** The same for Firefox, which needs a small library of ours ahead of libfaketime (fast-clock.c says why). */
export function firefoxOnFastClock(clock: FastClock, folder: string): NodeJS.ProcessEnv {
  const library = join(folder, 'fast-clock.so');
  execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, join(import.meta.dirname, 'fast-clock.c')]);
  return {
    ...onFastClock(clock, folder),
    LD_PRELOAD: `${library} ${faketimeLibrary()}`,
    HOME: folder,
    // Its sandbox keeps its processes from the memory in which libfaketime keeps the time.
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
  };
}
