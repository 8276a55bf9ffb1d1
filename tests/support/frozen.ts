// Reads the examples of what earlier versions stored.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sealKey } from '../../lib/shell/seal';
import type { Items } from '../../lib/shell/state-keys';
import { readState } from '../../lib/shell/stored-state';
import { FakeLedger } from './fake-ledger';
import { FakePlatform } from './fake-platform';
import { liveInto } from './situations';
import { storedSituations } from './stored-situations';
import { type Met, whatIsMet } from './what-is-met';
import { startWorker } from './worker';

/** What one version of Limber stored in one situation. */
export interface Example {
  readonly name: string;
  /** When it was stored, epoch ms. */
  readonly now: number;
  readonly stored: Items;
  /** The rows that it wrote to the history. */
  readonly rows: readonly Items[];
  /** What a person sees with this stored state. */
  readonly met: Met;
}

export const zone = 'Europe/Berlin';

const fileOf = (version: number) => new URL(`../fixtures/stored/version-${version}.json`, import.meta.url);

/** What a version stored, written by that version. Such a file is never changed, because a person's storage may still hold it. */
export const examplesOf = (version: number): readonly Example[] => JSON.parse(readFileSync(fileOf(version), 'utf8'));

export const metIn = ({ stored, now }: Pick<Example, 'stored' | 'now'>): Met =>
  whatIsMet(readState(stored, now, zone).state, now);

/**
 * Runs every situation that has no example yet and writes down what this version stores in it. In some situations the database
 * accepts no rows, so they wait.
 */
export async function freeze(version: number): Promise<void> {
  const kept = existsSync(fileOf(version)) ? examplesOf(version) : [];
  const fresh = [...storedSituations.entries()].filter(
    ([, { name }]) => !kept.some((example) => example.name === name),
  );
  if (fresh.length === 0) throw new Error(`what version ${version} stored is never changed`);
  const lines = kept.map((example) => JSON.stringify(example));
  for (const [index, situation] of fresh) {
    const platform = new FakePlatform();
    const ledger = new FakeLedger();
    if (index % 4 === 3) Object.assign(ledger, { put: () => Promise.reject(new Error('no disk')) });
    platform.letsNoticesThrough = !situation.isSilenced;
    if (situation.opensNoPage) platform.surfaces.openWelcome = () => Promise.reject(new Error('no window'));
    if (situation.refusesNotifications) platform.notifications.show = () => Promise.reject(new Error('no room'));
    await liveInto(platform, startWorker(platform, ledger), situation);
    const { now } = platform;
    // The seal depends on the build that wrote it, and nothing reads it later.
    const { [sealKey]: _, ...stored } = Object.fromEntries(platform.stored);
    const rows = [...ledger.rows.values()];
    lines.push(JSON.stringify({ name: situation.name, now, stored, rows, met: metIn({ stored, now }) }));
  }
  writeFileSync(fileOf(version), `[\n${lines.join(',\n')}\n]\n`);
}

/** Writes down again what a person sees, after an intended change. What was stored stays as it is. */
export function meetAnew(version: number): void {
  const lines = examplesOf(version).map((each) => JSON.stringify({ ...each, met: metIn(each) }));
  writeFileSync(fileOf(version), `[\n${lines.join(',\n')}\n]\n`);
}
