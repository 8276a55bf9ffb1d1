import { emptyOutbox } from '../core/state/outbox';
import { newPerson } from '../core/state/person';
import { defaultSettings, type Settings, settingNames } from '../core/state/settings';
import type { State } from '../core/state/state';
import { type Items, stateKeys } from './state-keys';
import { storedVersion } from './stored-version';

/**
 * What the worker writes beside a state, by which a page knows that what it finds there is that very state. The worker has
 * parsed it, or made it, so the page has no need to parse it once more.
 */
interface Seal {
  /** The version of Limber that wrote it, and of what it stores: another one's state may be of another shape. */
  readonly by: string;
  /** The state's zone, which is not stored as long as it is the browser's own. */
  readonly zone: string;
  /** The fingerprint of each part. */
  readonly prints: Readonly<Record<string, number>>;
}

/** Where it is stored. */
export const sealKey = 'seal';

const writer = `${__VERSION__}/${storedVersion}`;

const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);

/** FNV-1a over the letters. */
function textPrint(text: string, kind: number): number {
  let hash = mix(0x811c9dc5, kind);
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads each bit over all others (MurmurHash3), so that prints can be added up. */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/**
 * A number of 32 bits that is the same for equal values, in whatever order a browser gives back the fields of an object. It
 * tells what was damaged, or written by somebody else; it is no defence against anybody who writes what suits it. Of what is stored
 * only: an undefined field is no field.
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

/** Most parts of a state are the same object from one event to the next. */
const known = new WeakMap<object, number>();

function printOf(part: unknown): number {
  if (typeof part !== 'object' || part === null) return fingerprint(part);
  const print = known.get(part) ?? fingerprint(part);
  known.set(part, print);
  return print;
}

/** The seal of a state that is about to be stored. */
export const sealOf = (state: State): Seal => ({
  by: writer,
  zone: state.zone,
  prints: Object.fromEntries(stateKeys.map((key) => [key, printOf(state[key])])),
});

/** What a key stands for as long as nothing was written there. */
const neverWritten = { outbox: emptyOutbox, workerLog: [], session: null, setAside: [] } as const;

const isRecord = (value: unknown): value is Items => typeof value === 'object' && value !== null;

function isSeal(stored: unknown): stored is Seal {
  return isRecord(stored) && stored.by === writer && isRecord(stored.prints);
}

/** Of what is stored, only these fields. */
function only(stored: unknown, names: readonly string[]): Items {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(names.filter((name) => Object.hasOwn(stored, name)).map((name) => [name, stored[name]]));
}

/**
 * The state that is stored, if it is the one that the worker of this very version sealed; `null` if it has to be parsed, because
 * anything in it is otherwise. Nothing of it is believed but for its seal.
 */
export function sealedState(items: Items): State | null {
  const { [sealKey]: seal } = items;
  if (!isSeal(seal)) return null;
  const state = {
    ...neverWritten,
    zone: seal.zone,
    ...only(items, stateKeys),
    // Only what a person changed is stored.
    settings: { ...defaultSettings, ...only(items.settings, settingNames) } as Settings,
    // What a newer Limber put there stays where it is.
    person: { ...newPerson, ...only(items.person, Object.keys(newPerson)) },
  } as unknown as State;
  try {
    return stateKeys.every((key) => fingerprint(state[key]) === seal.prints[key]) ? state : null;
  } catch {
    // Nested so deep that nobody can look at all of it.
    return null;
  }
}
