// Finds, stops and ends the processes of a Chromium, as a system that sleeps or kills does.

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { patience, until } from '../../scripts/browsers/open-page';

interface Process {
  readonly id: number;
  readonly parent: number;
  /** The state in `/proc`: `T` means stopped, `Z` means ended. */
  readonly state: string;
  readonly command: string;
}

function allProcesses(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The program's name, in brackets, may have spaces and brackets of its own.
        const [state = '', parent = ''] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return state === 'Z' ? [] : [{ id: Number(name), parent: Number(parent), state, command }];
      } catch {
        // The process ended meanwhile.
        return [];
      }
    });
}

/** The browser that runs on a profile, and all that it started: renderers need not name the profile. */
function processesOn(profile: string): readonly Process[] {
  const all = allProcesses();
  const family = new Set(all.filter(({ command }) => command.includes(`--user-data-dir=${profile}\0`)));
  // A set that grows during the loop is walked to its end, so all generations are found.
  for (const { id } of family) for (const each of all) if (each.parent === id) family.add(each);
  return [...family];
}

function signal(processes: readonly Process[], name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const { id } of processes) {
    try {
      process.kill(id, name);
    } catch {
      // The process has just ended.
    }
  }
}

/**
 * Stops every process of the browser with this profile. This is as close to a sleeping computer as a test gets: nothing runs,
 * and the clock goes on. Unlike in real sleep, the monotonic clock goes on too. Resolves when all have stopped.
 */
export async function fallAsleep(profile: string): Promise<void> {
  await until('every process of the browser has stopped', patience, async () => {
    const processes = processesOn(profile);
    if (processes.length === 0) throw new Error(`No browser runs on ${profile}.`);
    const awake = processes.filter(({ state }) => state !== 'T');
    signal(awake, 'SIGSTOP');
    return awake.length === 0;
  });
}

/** Lets the processes go on. Does nothing to those that run. */
export function wakeUp(profile: string): void {
  signal(processesOn(profile), 'SIGCONT');
}

/** Environment variables with which a program and everything it starts get a clock that runs `rate` times as fast. */
export function fastClock(rate: number): Record<string, string> {
  const library = globSync('/usr/lib/{*/,}faketime/libfaketime.so.1')[0];
  if (!library) throw new Error('This test needs libfaketime: sudo apt-get install faketime');
  return { LD_PRELOAD: library, FAKETIME: `+0 x${rate}`, DONT_FAKE_MONOTONIC: '0' };
}

/** The process ids of the browser. `forgetClocks` needs them when the processes have ended. */
export const processIds = (profile: string): readonly number[] => processesOn(profile).map(({ id }) => id);

/**
 * Removes the files of libfaketime for processes that were killed. Otherwise a later process with the same id would take
 * their time.
 */
export async function forgetClocks(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    for (const name of [`faketime_shm_${id}`, `sem.faketime_sem_${id}`]) await rm(`/dev/shm/${name}`, { force: true });
  }
}
