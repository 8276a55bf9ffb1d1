// Makes and checks the seal by which a page knows that a stored state needs no parsing.

import { emptyOutbox } from '../core/state/outbox';
import { newPerson } from '../core/state/person';
import { effectiveSettings, unknownPolicy } from '../core/state/policy';
import { settingNames } from '../core/state/settings';
import type { State } from '../core/state/state';
import { noSync } from '../core/state/sync';
import { type Items, type Key, stateKeys } from './state-keys';
import { storedVersion } from './stored-version';

/**
 * The worker stores a seal together with each state. With it a page knows that it has read exactly the state that the worker
 * stored. The worker has parsed or made that state, so the page does not have to parse it again.
 */
interface Seal {
  /** The version of Limber and of the stored form. The state of another version may have another shape. */
  readonly by: string;
  /** The time zone of the state. It is not stored itself while it is the browser's own. */
  readonly zone: string;
  /** The fingerprint of each part of the state. */
  readonly prints: Readonly<Record<string, number>>;
}

/** The key that it is stored under. */
export const sealKey = 'seal';

const writer = `${__VERSION__}/${storedVersion}`;

const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);

/** The FNV-1a hash of a text. */
function textPrint(text: string, kind: number): number {
  let hash = mix(0x811c9dc5, kind);
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Mixes all bits of a hash (MurmurHash3), so that hashes can be added. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/**
 * A 32-bit number that is the same for equal values, in whatever order a browser returns the fields of an object. It detects
 * damage and changes by other code. It does not protect against an attacker. Fields that are undefined do not count, because
 * they are not stored.
 */
export function fingerprint(value: unknown): number {
  if (typeof value !== 'object' || value === null) return textPrint(String(value), (typeof value).charCodeAt(0));
  if (Array.isArray(value)) return value.reduce((hash, each) => spread(mix(hash, fingerprint(each))), value.length + 1);
  let sum = 0;
  for (const [name, field] of Object.entries(value)) {
    if (field !== undefined) sum = (sum + spread(mix(textPrint(name, 0), fingerprint(field)))) | 0;
  }
  return spread(sum);
}

/** Most parts of a state are the same object in the next event, so their fingerprints are kept. */
const known = new WeakMap<object, number>();

function printOf(part: unknown): number {
  if (typeof part !== 'object' || part === null) return fingerprint(part);
  const print = known.get(part) ?? fingerprint(part);
  known.set(part, print);
  return print;
}

/** What is stored of a state at a key. The settings that count follow from what the person chose and from the policy. */
const partOf = (state: State, key: Key): unknown => (key === 'settings' ? state.chosen : state[key]);

/** The seal of a state that is about to be stored. */
export const sealOf = (state: State): Seal => ({
  by: writer,
  zone: state.zone,
  prints: Object.fromEntries(stateKeys.map((key) => [key, printOf(partOf(state, key))])),
});

/** The value of a key under which nothing was stored yet. */
const neverWritten = {
  policy: unknownPolicy,
  sync: noSync,
  outbox: emptyOutbox,
  workerLog: [],
  session: null,
  setAside: [],
} as const;

const isRecord = (value: unknown): value is Items => typeof value === 'object' && value !== null;

function isSeal(stored: unknown): stored is Seal {
  return isRecord(stored) && stored.by === writer && isRecord(stored.prints);
}

/** Only these fields of a stored object. */
function only(stored: unknown, names: readonly string[]): Items {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(names.filter((name) => Object.hasOwn(stored, name)).map((name) => [name, stored[name]]));
}

/**
 * The stored state, if it has the seal of a worker of this same version. `null` if any part differs, so that it has to be
 * parsed. Everything in it is checked by the seal.
 */
export function sealedState(items: Items): State | null {
  const { [sealKey]: seal } = items;
  if (!isSeal(seal)) return null;
  // Only the settings that a person chose are stored.
  const chosen = only(items.settings, settingNames);
  const { settings: _, ...parts } = only(items, stateKeys);
  const sealed = {
    ...neverWritten,
    zone: seal.zone,
    ...parts,
    chosen,
    // What a newer Limber added stays in storage.
    person: { ...newPerson, ...only(items.person, Object.keys(newPerson)) },
  } as unknown as State;
  try {
    if (!stateKeys.every((key) => fingerprint(partOf(sealed, key)) === seal.prints[key])) return null;
    return { ...sealed, settings: effectiveSettings(sealed.chosen, sealed.policy) };
  } catch {
    // The value is nested too deep to be read.
    return null;
  }
}
