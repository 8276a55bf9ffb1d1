// Reads a stored state, whatever is in it, and decides what is written of the next.

import { emptyOutbox } from '../core/state/outbox';
import { effectiveSettings } from '../core/state/policy';
import { readStoredPolicy } from '../core/state/policy-schema';
import { readSetAside } from '../core/state/set-aside';
import { settingNames } from '../core/state/settings';
import { readChosen, unreadSettings } from '../core/state/settings-schema';
import type { State } from '../core/state/state';
import { hasTooBig, isTooBig, withoutTooBig } from '../core/state/stored-size';
import { readSync } from '../core/state/sync-schema';
import { type Instant, isZone } from '../core/state/time';
import { readWorkerLog } from '../core/stored/read-log';
import { readOutbox } from '../core/stored/read-outbox';
import { personToStore, readPerson, type UnknownOfPerson } from '../core/stored/read-person';
import { readTracker } from '../core/stored/read-tracker';
import { migrate } from './migrations/migrate';
import { brokenVersion, isOfNewer, migrateSettings } from './migrations/settings';
import { isSession } from './session';
import { type Items, type Key, stateKeys } from './state-keys';

/** Keys that an older Limber used. They are emptied when their values are written under the new keys. */
const oldKeys = ['diary'] as const;

/** Every key that is read. */
export const readKeys = [...stateKeys, ...oldKeys];

/** Whether the key holds what a person chose or said about themselves. */
export const isPrecious = (key: (typeof readKeys)[number]) => key === 'settings' || key === 'person';

/** A state that was read from storage. */
export interface Read {
  readonly state: State;
  /** The stored settings, including those of a newer Limber. */
  readonly storedSettings: Items;
  /** Parts of the person that a newer Limber stored. */
  readonly unknownOfPerson: UnknownOfPerson;
  /** Stored values that make no sense, by key. They are put aside and removed from their keys. */
  readonly unreadable: Items;
  /** Whether the tracker could be read. If not, the background has not run yet, and the times that a page shows are made up. */
  readonly isBegun: boolean;
  /** Keys that have to be written again, even if the state has not changed. */
  readonly toWrite: readonly Key[];
  /** Old keys that still have a value. */
  readonly toEmpty: readonly string[];
}

/** The last time zone that was found valid. Checking one takes longer than the rest of reading, and the zone rarely changes. */
let knownZone = '';

function isKnownZone(stored: unknown): stored is string {
  if (typeof stored !== 'string' || stored.length > 64) return false;
  if (stored !== knownZone && isZone(stored)) knownZone = stored;
  return stored === knownZone;
}

/** The parts of one key that could not be read. */
type Lost = Items | null;

const isEmpty = (items: Items) => Object.keys(items).length === 0;

function settingsIn(stored: unknown) {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored) && !isTooBig(stored);
  const fields = isRecord ? Object.entries(stored) : [];
  const big = Object.fromEntries(fields.filter(([, value]) => hasTooBig(value)));
  const migrated = migrateSettings(Object.fromEntries(fields.filter(([name]) => !Object.hasOwn(big, name))));
  const chosen = readChosen(migrated);
  const unread = isOfNewer(migrated) ? {} : { ...unreadSettings(migrated), ...brokenVersion(stored) };
  // If a setting could be read in part, that part stays.
  const others = Object.entries(migrated).filter(([name]) => !Object.hasOwn(unread, name));
  const inPart = Object.entries(chosen).filter(([name]) => Object.hasOwn(unread, name));
  const storedSettings = Object.fromEntries([...others, ...inPart]);
  return { chosen, storedSettings, lost: isRecord || stored === undefined ? { ...unread, ...big } : { all: stored } };
}

/** Reads the stored state. A value that makes no sense does not affect the others. */
export function readState(items: Items, now: Instant, zone: string): Read {
  // Stored times on the wall belong to the zone that was stored with them.
  const stored = migrate(withoutTooBig(items) as Items, isKnownZone(items.zone) ? items.zone : zone);
  const { chosen, storedSettings, lost: lostSettings } = settingsIn(stored.settings);
  const { policy, isWhole: isPolicyWhole } = readStoredPolicy(stored.policy);
  const { sync, isWhole: isSyncWhole } = readSync(stored.sync);
  const { person, unknown, unreadable: lostOfPerson, lostSafety } = readPerson(stored.person);
  const tracker = readTracker(stored.tracker, now, isKnownZone(stored.zone) ? stored.zone : zone);
  const { outbox, unread } = readOutbox(stored.outbox ?? emptyOutbox);
  const { workerLog, isWhole } = readWorkerLog(stored.workerLog ?? []);
  const aside = readSetAside(stored.setAside);
  const isZoneKnown = stored.zone === undefined || isKnownZone(stored.zone);
  const lost: Partial<Record<Key, Lost>> = {
    ...(isEmpty(lostSettings) ? {} : { settings: lostSettings }),
    ...(isEmpty(lostOfPerson) && !lostSafety ? {} : { person: lostOfPerson }),
    ...('tracker' in stored ? (tracker.unreadable as { tracker?: Items }) : {}),
    ...(unread.length === 0 ? {} : { outbox: { rows: unread } }),
    ...(isWhole ? {} : { workerLog: null }),
    ...(aside.isWhole ? {} : { setAside: null }),
    // Neither the policy nor the browser session is about the person. The next start sets them again.
    ...(isPolicyWhole ? {} : { policy: null }),
    // The settings themselves are not lost, only who changed which of them last.
    ...(isSyncWhole ? {} : { sync: null }),
    ...(stored.session == null || isSession(stored.session) ? {} : { session: null }),
    ...(isZoneKnown ? {} : { zone: { zone: stored.zone } }),
  };
  return {
    state: {
      settings: effectiveSettings(chosen, policy),
      chosen,
      policy,
      sync,
      person,
      tracker: tracker.tracker,
      outbox,
      setAside: aside.setAside,
      workerLog,
      zone: isKnownZone(stored.zone) ? stored.zone : zone,
      session: isSession(stored.session) ? stored.session : null,
    },
    storedSettings,
    unknownOfPerson: unknown,
    unreadable: Object.fromEntries(Object.entries(lost).filter(([, value]) => value !== null)),
    isBegun: 'tracker' in stored && tracker.isRead,
    toWrite: Object.keys(lost) as Key[],
    toEmpty: oldKeys.filter((key) => items[key] !== undefined && items[key] !== null),
  };
}

/** Only the settings that a person chose are written. Those of a newer Limber stay. */
function settingsToStore({ state, storedSettings }: Read, { chosen }: State): Items {
  const isForgotten = (name: string) => Object.hasOwn(state.chosen, name) && !Object.hasOwn(chosen, name);
  const kept = Object.entries(storedSettings).filter(([name]) => !isForgotten(name));
  const changed = settingNames.filter((name) => state.chosen[name] !== chosen[name] && Object.hasOwn(chosen, name));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(changed.map((name) => [name, chosen[name]])) };
}

/** The whole state, as it is stored. */
export function allItems(before: Read, after: State): Items {
  const { chosen: _, ...parts } = after;
  return {
    ...parts,
    settings: settingsToStore(before, after),
    person: personToStore(before.unknownOfPerson, after.person),
  };
}

/** What has to be written: the parts that have changed, and those that could not be read. */
export function changedItems(before: Read, after: State, mustWriteAll: boolean): Items {
  const all = allItems(before, after);
  const mustWrite = (key: Key) => mustWriteAll || before.state[key] !== after[key] || before.toWrite.includes(key);
  const emptied = mustWrite('workerLog') ? before.toEmpty.map((key) => [key, null] as const) : [];
  return Object.fromEntries([...stateKeys.filter(mustWrite).map((key) => [key, all[key]] as const), ...emptied]);
}
