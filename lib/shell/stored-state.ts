import { emptyOutbox } from '../core/state/outbox';
import { readSetAside } from '../core/state/set-aside';
import { type Settings, settingNames } from '../core/state/settings';
import { readSettings, unreadSettings } from '../core/state/settings-schema';
import type { State } from '../core/state/state';
import { hasTooBig, isTooBig, withoutTooBig } from '../core/state/stored-size';
import { type Instant, isZone } from '../core/state/time';
import { readWorkerLog } from '../core/stored/read-log';
import { readOutbox } from '../core/stored/read-outbox';
import { personToStore, readPerson, type UnknownOfPerson } from '../core/stored/read-person';
import { readTracker } from '../core/stored/read-tracker';
import { migrate } from './migrations/migrate';
import { brokenVersion, isOfNewer, migrateSettings } from './migrations/settings';
import { type Items, type Key, stateKeys } from './state-keys';

/** Where an older Limber kept something that has another key now. Once that is written, nothing is left here. */
const oldKeys = ['diary'] as const;

/** Every key that is read. */
export const readKeys = [...stateKeys, ...oldKeys];

/** Whether it holds what a person typed, or said of themselves. */
export const isPrecious = (key: (typeof readKeys)[number]) => key === 'settings' || key === 'person';

/** A state as it was read. */
export interface Read {
  readonly state: State;
  /** Settings as they are stored, with whatever a newer Limber put there. */
  readonly storedSettings: Items;
  /** What a newer Limber put into the person. */
  readonly unknownOfPerson: UnknownOfPerson;
  /** Stored values that made no sense, by key: they are put aside, and do not stay where they were. */
  readonly unreadable: Items;
  /** There is a tracker that can be read; without one the background has not begun, and the time shown is made up. */
  readonly isBegun: boolean;
  /** Keys that have to be written anew, though the state has not changed since it was read. */
  readonly toWrite: readonly Key[];
  /** Old keys at which something still lies. */
  readonly toEmpty: readonly string[];
}

/** The zone that was found to be one last: to try one takes longer than all the rest of reading, and it hardly ever changes. */
let knownZone = '';

function isKnownZone(stored: unknown): stored is string {
  if (typeof stored !== 'string' || stored.length > 64) return false;
  if (stored !== knownZone && isZone(stored)) knownZone = stored;
  return stored === knownZone;
}

const isSession = (stored: unknown): stored is string => typeof stored === 'string' && stored.length <= 64;

/** What could not be read of one key. */
type Lost = Items | null;

const isEmpty = (items: Items) => Object.keys(items).length === 0;

function settingsIn(stored: unknown) {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored) && !isTooBig(stored);
  const fields = isRecord ? Object.entries(stored) : [];
  const big = Object.fromEntries(fields.filter(([, value]) => hasTooBig(value)));
  const migrated = migrateSettings(Object.fromEntries(fields.filter(([name]) => !Object.hasOwn(big, name))));
  const settings = readSettings(migrated);
  const unread = isOfNewer(migrated) ? {} : { ...unreadSettings(migrated), ...brokenVersion(stored) };
  const names = settingNames.filter((name) => Object.hasOwn(unread, name));
  // What was understood of one that was understood in part stays.
  const storedSettings = { ...migrated, ...Object.fromEntries(names.map((name) => [name, settings[name]])) };
  return { settings, storedSettings, lost: isRecord || stored === undefined ? { ...unread, ...big } : { all: stored } };
}

/** The state that is stored. What makes no sense costs only itself. */
export function readState(items: Items, now: Instant, zone: string): Read {
  // What is on the wall was so in the zone that was stored with it.
  const stored = migrate(withoutTooBig(items) as Items, isKnownZone(items.zone) ? items.zone : zone);
  const { settings, storedSettings, lost: lostSettings } = settingsIn(stored.settings);
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
    // Nothing of the person's: the next start says it anew.
    ...(stored.session == null || isSession(stored.session) ? {} : { session: null }),
    ...(isZoneKnown ? {} : { zone: { zone: stored.zone } }),
  };
  return {
    state: {
      settings,
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

/** Only what a person changed is written: the rest stays the default, or what a newer Limber understands. */
function settingsToStore({ state, storedSettings }: Read, after: Settings): Items {
  const changed = settingNames.filter((name) => state.settings[name] !== after[name]);
  return { ...storedSettings, ...Object.fromEntries(changed.map((name) => [name, after[name]])) };
}

/** All of a state, as it is stored. */
export function allItems(before: Read, after: State): Items {
  return {
    ...after,
    settings: settingsToStore(before, after.settings),
    person: personToStore(before.unknownOfPerson, after.person),
  };
}

/** What has to be written: what differs from what was read, and what could not be read. */
export function changedItems(before: Read, after: State, mustWriteAll: boolean): Items {
  const all = allItems(before, after);
  const mustWrite = (key: Key) => mustWriteAll || before.state[key] !== after[key] || before.toWrite.includes(key);
  const emptied = mustWrite('workerLog') ? before.toEmpty.map((key) => [key, null] as const) : [];
  return Object.fromEntries([...stateKeys.filter(mustWrite).map((key) => [key, all[key]] as const), ...emptied]);
}
