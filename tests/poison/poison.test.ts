import { beforeAll, expect, test } from 'vitest';
import { reduce } from '../../lib/core/reduce';
import { attentionOf } from '../../lib/core/state/attention';
import { freshTracker } from '../../lib/core/state/fresh-tracker';
import { defaultSettings } from '../../lib/core/state/settings';
import type { State } from '../../lib/core/state/state';
import { DAY } from '../../lib/core/state/time';
import { wishes } from '../../lib/core/wishes';
import { readState } from '../../lib/shell/stored-state';
import { FakeLedger } from '../support/fake-ledger';
import { FakePlatform } from '../support/fake-platform';
import { liveInto, type Situation, situations } from '../support/situations';
import { startWorker, type Worker } from '../support/worker';
import { leavesOf, type Path, type Poison, poisons, said, valueAt, withValueAt } from './poisons';

const minute = 60_000;
const zone = 'Europe/Berlin';

/** All of them where every change is checked; one in this many, by chance, where somebody waits. */
const oneIn = process.env.CI === 'true' ? 1 : 25;

type Stored = Readonly<Record<string, unknown>>;

/** A situation as it was stored, and what comes of it when nothing is wrong. */
interface Lived {
  readonly name: string;
  readonly stored: Stored;
  readonly now: number;
  /** As it is read, and after a worker has woken up to it. */
  readonly read: State;
  readonly healthy: State;
  /** When a break is owed at the latest, whether the bout goes on or a new one begins; `null` if none is for a day. */
  readonly owedAt: number | null;
}

async function live(situation: Situation): Promise<Lived> {
  const platform = new FakePlatform();
  // Rows wait, so that there are some to poison.
  const ledger = Object.assign(new FakeLedger(), { put: () => Promise.reject(new Error('no disk')) });
  await liveInto(platform, startWorker(platform, ledger), situation);
  const setAside = [{ at: platform.now - minute, values: { tracker: { clock: 'broken' } } }];
  // The worker writes the seal, and never reads it.
  const { seal: _, ...items } = Object.fromEntries(platform.stored);
  const stored = { ...items, zone, setAside };
  const { now } = platform;
  const healthy = await wakeUp(stored, now);
  const told = toldAt(healthy.state, now, now + DAY);
  const toldAnew = toldAt({ ...healthy.state, tracker: freshTracker(now) }, now, now + DAY);
  const owedAt = told === null || toldAnew === null ? null : Math.max(told, toldAnew);
  return {
    name: situation.name,
    stored,
    now,
    read: readState(stored, now, zone).state,
    healthy: healthy.state,
    owedAt,
  };
}

/** A new worker finds this stored. What it has made of it, and the browser it is in. */
async function wakeUp(stored: Stored, now: number) {
  const platform = new FakePlatform();
  platform.now = now;
  for (const [key, value] of Object.entries(stored)) platform.stored.set(key, value);
  // As a browser whose copies may be of any depth.
  platform.storage.get = async (keys) => Object.fromEntries([...platform.stored].filter(([key]) => keys.includes(key)));
  const worker = startWorker(platform, new FakeLedger());
  await worker({ type: 'workerStarted' });
  return { platform, worker, state: stateIn(platform) };
}

const stateIn = ({ stored, now }: FakePlatform) => readState(Object.fromEntries(stored), now, zone).state;

/** When a break is told, if nothing but time happens; `null` if none is by `end`. */
function toldAt(start: State, from: number, end: number): number | null {
  let state = start;
  const number = state.tracker.promptsSoFar;
  const isTold = () => attentionOf(state).kind === 'up' || state.tracker.promptsSoFar > number;
  for (let now = from; now <= end; now = Math.max(now + 1000, wishes(state).wakeAt)) {
    state = reduce(state, { type: 'woke' }, now).state;
    if (isTold()) return now;
  }
  return null;
}

/** What a part of the tracker is at the moment, such as a prompt or a pause: each leaf is tried once in each. */
function kindAt(stored: Stored, [key, part]: Path): string {
  const whole = valueAt(stored, [`${key}`, part ?? '']);
  return typeof whole === 'object' && whole !== null && 'kind' in whole ? `${whole.kind}` : '';
}

interface Case {
  readonly lived: Lived;
  readonly path: Path;
  readonly poison: Poison;
}

const cases: Case[] = [];

beforeAll(async () => {
  const tried = new Set<string>();
  for (const situation of situations) {
    const lived = await live(situation);
    for (const path of leavesOf(lived.stored)) {
      const place = [kindAt(lived.stored, path), ...path.map((part) => (typeof part === 'number' ? 0 : part))].join(
        '.',
      );
      const isKnown = tried.has(place);
      tried.add(place);
      if (!isKnown) for (const poison of poisons) cases.push({ lived, path, poison });
    }
  }
}, 120_000);

/** What one poisoned value did to somebody; nothing is fine. */
async function harm({ lived, path, poison }: Case): Promise<string[]> {
  const stored = withValueAt(lived.stored, path, poison.value);
  const { platform, worker, state } = await wakeUp(stored, lived.now);
  const harms: string[] = [];
  const ringsAt = platform.alarmAt;
  if (ringsAt === null || ringsAt <= platform.now || ringsAt > platform.now + 31 * minute) {
    harms.push(`the alarm is set for ${ringsAt === null ? 'never' : said(ringsAt - platform.now)}`);
  }
  harms.push(...lostFrom(lived.healthy, state, path));
  const read = readState(stored, lived.now, zone).state;
  const isTaken = holds(valueAt(read, path.slice(0, -1)), poison.value) || same(read, lived.read);
  const isMissing = poison.value === undefined;
  const log = state.workerLog.map(({ event }) => event);
  if (
    !isTaken &&
    !isMissing &&
    !saysNothing(poison.value) &&
    !mayBeNewer(poison) &&
    !mayBeSo(path, poison) &&
    !log.includes('setAside')
  )
    harms.push('the log says nothing');
  harms.push(...(await fromThere(lived, state, platform, worker)));
  return harms;
}

/** Until a working day that is far off, as after a long holiday. */
const isPausedForLong = ({ tracker: { pause } }: State, { healthy }: Lived) =>
  pause.kind === 'untilWorkday' && !same(pause, healthy.tracker.pause);

const known = new Map<string, string[]>();

/** What becomes of somebody with this state. Most poisons leave the same one behind, which is lived through once. */
async function fromThere(lived: Lived, state: State, platform: FakePlatform, worker: Worker): Promise<string[]> {
  const { workerLog: _, setAside: __, ...rest } = state;
  const key = JSON.stringify([lived.name, rest]);
  const before = known.get(key);
  if (before) return before;
  const harms: string[] = [];
  const latest = lived.owedAt === null ? null : lived.owedAt + 30 * minute;
  if (latest !== null && !isPausedForLong(state, lived) && toldAt(state, platform.now, latest) === null)
    harms.push('no break is told');
  platform.now += minute;
  await worker({ type: 'callSaid', minutes: 30 });
  if (!stateIn(platform).tracker.deferralSignals.some(({ reason }) => reason === 'saidInCall'))
    harms.push('a click does nothing');
  known.set(key, harms);
  return harms;
}

/** Another way to say that there is nothing, or something that a newer Limber may have written and that is kept. */
const saysNothing = (value: unknown) => value === '' || value === null || JSON.stringify(value)?.length === 2;
const mayBeNewer = ({ name }: Poison) => /Object/.test(name);

/** A pause until the next working day may be as long as that, and at first its end was stored as an instant. */
const mayBeSo = ([key, part]: Path, { name }: Poison) =>
  part === 'notToday' || key === 'setAside' || (key === 'tracker' && part === 'pause' && name === 'in three months');

/** What a person typed, or said of themselves, that is lost beside what was poisoned. */
function lostFrom(healthy: State, state: State, [key, part, item]: Path): string[] {
  const lost: string[] = [];
  for (const name of Object.keys(defaultSettings) as (keyof State['settings'])[]) {
    const isPoisoned = key === 'settings' && (part === undefined || part === name);
    if (!isPoisoned && !same(healthy.settings[name], state.settings[name])) lost.push(`setting ${name} is lost`);
  }
  const poisoned = key === 'person' ? part : null;
  const isAll = key === 'person' && part === undefined;
  const { safety, memory, favourites, notToday } = healthy.person;
  if (!isAll && poisoned !== 'safety' && !same(safety, state.person.safety)) lost.push('the safety result is lost');
  for (const [move, known] of Object.entries(memory)) {
    const isIt = isAll || (poisoned === 'memory' && (item === undefined || item === move));
    if (!isIt && !same(known, state.person.memory[move as keyof typeof memory])) lost.push(`memory of ${move} is lost`);
  }
  favourites.forEach((move, index) => {
    const isIt = isAll || (poisoned === 'favourites' && (item === undefined || item === index));
    if (!isIt && !state.person.favourites.includes(move)) lost.push(`favourite ${move} is lost`);
  });
  notToday.forEach((area, index) => {
    const isIt = isAll || (poisoned === 'notToday' && (item === undefined || item === index));
    if (!isIt && !state.person.notToday.some((each) => same(each, area))) lost.push(`"not today" ${area.area} is lost`);
  });
  return lost;
}

/** Whether a value is in it, wherever it came to stand. */
const holds = (whole: unknown, value: unknown) =>
  typeof whole === 'object' && whole !== null && Object.values(whole).some((each) => Object.is(each, value));

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

test('there are situations, leaves and poisons enough', () => {
  expect(new Set(cases.map(({ lived }) => lived.name)).size).toBeGreaterThanOrEqual(10);
  expect(poisons.length).toBeGreaterThanOrEqual(18);
  expect(cases.length).toBeGreaterThan(5000);
  expect(new Set(cases.map(({ path }) => path[0]))).toEqual(
    new Set(['settings', 'person', 'tracker', 'outbox', 'workerLog', 'zone', 'setAside']),
  );
});

// STORE-2
test('whatever is stored in place of anything: a click counts, a break is told, nothing else is lost, and the log says so', async () => {
  const chosen = cases.filter(() => oneIn === 1 || Math.random() < 1 / oneIn);
  const harmed: string[] = [];
  for (const each of chosen) {
    const harms = await harm(each).catch((error: unknown) => [`it throws: ${String(error)}`]);
    const where = `${each.lived.name}: ${each.path.join('.')} = ${each.poison.name}`;
    if (harms.length > 0) harmed.push(`${where}: ${harms.join('; ')}`);
  }
  expect(harmed).toEqual([]);
}, 300_000);
