// Decides what settings and person become when a file is imported.

import type { ExerciseId } from '../../content/catalogue';
import { hadToStopSince } from '../exercises/memory';
import { hasDoneFloor, hasLapsed, isOnFloor } from '../exercises/safety-gate';
import { notTodayDays, type Person, type SafetyResult } from '../state/person';
import { effectiveSettings, type SomeSettings } from '../state/policy';
import type { State } from '../state/state';
import { DAY, dayOf, type Instant } from '../state/time';
import { memorySince } from '../stored/late-storage';

/** `merge`: what the file does not have stays. `replace`: it becomes as by default. */
export type ImportWay = 'merge' | 'replace';

/** What was understood of a file, but for its rows; `null`: it has no such part, and nothing of it changes. */
export interface Imported {
  readonly settings: SomeSettings | null;
  readonly person: Person | null;
}

/**
 * What becomes of the safety result (DATA-7).
 * - `same`: the file has none, or this very one.
 * - `taken`: there was none here.
 * - `stricter`: the file's is newer; what either hides is hidden.
 * - `older`: the one here is newer, and stays.
 * - `lapsed`: the file's counts no more, or the person had to stop since; the one here stays.
 * - `stopped`: by the file, the person had to stop after the check here; it is asked for again (CHECK-1).
 */
export type SafetyChange = 'same' | 'taken' | 'stricter' | 'older' | 'lapsed' | 'stopped';

const strictness = ['ok', 'limited', 'blocked'] as const satisfies readonly SafetyResult['result'][];

const stricter = (one: SafetyResult, other: SafetyResult) =>
  strictness.indexOf(one.result) > strictness.indexOf(other.result) ? one.result : other.result;

interface SafetyFacts {
  readonly here: SafetyResult | null;
  readonly file: SafetyResult | null;
  /** The person with the memory of both. */
  readonly person: Person;
  readonly recheckDays: number;
}

/** The safety result after an import: never laxer than the one here, and never from an older check. */
export function mergeSafety(
  { here, file, person, recheckDays }: SafetyFacts,
  now: Instant,
): { readonly safety: SafetyResult | null; readonly change: SafetyChange } {
  if (!file) return { safety: here, change: 'same' };
  if (hasLapsed(file, recheckDays, now) || hadToStopSince(person, file.checkedAt)) {
    return { safety: here, change: 'lapsed' };
  }
  if (!here) return { safety: file, change: 'taken' };
  if (file.checkedAt === here.checkedAt && strictness.indexOf(file.result) <= strictness.indexOf(here.result)) {
    const isSame = file.hidden.every((tag) => here.hidden.includes(tag));
    if (isSame) return { safety: here, change: 'same' };
  }
  if (file.checkedAt < here.checkedAt) return { safety: here, change: 'older' };
  const hidden = [...new Set([...here.hidden, ...file.hidden])];
  return { safety: { ...file, result: stricter(here, file), hidden }, change: 'stricter' };
}

/** Drops a time that is more than a day ahead, because the clock that wrote it was wrong. */
const past = (at: Instant | null, now: Instant) => (at !== null && at <= now + DAY ? at : null);

function memoryOfFile({ memory }: Person, now: Instant): Person['memory'] {
  const read = Object.entries(memory).map(([move, { offeredAt, doneAt, stoppedAt }]) => [
    move,
    { offeredAt: past(offeredAt, now), doneAt: past(doneAt, now), stoppedAt: past(stoppedAt, now) },
  ]);
  return Object.fromEntries(read);
}

/** The memory with nothing but the stops in it. An import never forgets that somebody had to stop in a move. */
const onlyStops = ({ memory }: Person): Person['memory'] =>
  Object.fromEntries(
    Object.entries(memory)
      .filter(([, { stoppedAt }]) => stoppedAt !== null)
      .map(([move, { stoppedAt }]) => [move, { offeredAt: null, doneAt: null, stoppedAt }]),
  );

/**
 * The memory as if no floor move had been done. A person who has done one is not asked the questions for the floor any more
 * (CHECK-1).
 */
const withoutFloor = (memory: Person['memory']): Person['memory'] =>
  Object.fromEntries(
    Object.entries(memory).map(([move, each]) => [
      move,
      isOnFloor(move as ExerciseId) ? { ...each, doneAt: null } : each,
    ]),
  );

/** Of each area that either leaves alone, the later end. */
export function mergeNotToday(here: Person['notToday'], other: Person['notToday']): Person['notToday'] {
  const until = new Map(here.map((each) => [each.area, each.until]));
  for (const each of other) {
    const known = until.get(each.area);
    if (known === undefined || known < each.until) until.set(each.area, each.until);
  }
  return [...until].map(([area, end]) => ({ area, until: end }));
}

/** Whether a file tells of a stop that is not known here, and came after the check here. */
const tellsOfStop = (here: Person, ofFile: Person['memory'], checkedAt: Instant) =>
  Object.entries(ofFile).some(([move, { stoppedAt }]) => {
    const known = here.memory[move as ExerciseId]?.stoppedAt ?? Number.NEGATIVE_INFINITY;
    return stoppedAt !== null && stoppedAt >= checkedAt && stoppedAt > known;
  });

/** What settings and person become, and what becomes of the safety result. `now` is epoch ms. */
export function afterImport(
  { chosen, policy, person, zone }: State,
  file: Imported,
  way: ImportWay,
  now: Instant,
): { readonly chosen: SomeSettings; readonly person: Person; readonly safety: SafetyChange } {
  const ofBoth = file.settings ? { ...(way === 'merge' ? chosen : {}), ...file.settings } : chosen;
  if (!file.person) return { chosen: ofBoth, person, safety: 'same' };
  const furthest = Temporal.PlainDate.from(dayOf(now, zone).date)
    .add({ days: notTodayDays.most + 1 })
    .toString();
  const ofFile = memoryOfFile(file.person, now);
  const merged: Person = {
    safety: person.safety,
    memory: memorySince(way === 'merge' ? person.memory : onlyStops(person), ofFile),
    favourites:
      way === 'merge' ? [...new Set([...person.favourites, ...file.person.favourites])] : file.person.favourites,
    // An end further ahead than a person can choose is left out (BREAK-14).
    notToday: mergeNotToday(
      person.notToday,
      file.person.notToday.filter(({ until }) => until <= furthest),
    ),
  };
  const { safetyRecheckDays } = effectiveSettings(ofBoth, policy);
  const facts = { here: person.safety, file: file.person.safety, person: merged, recheckDays: safetyRecheckDays };
  const found = mergeSafety(facts, now);
  // As after a stop on this computer: without a result every move waits for the check. A block stays.
  const isStopped =
    found.safety !== null && found.safety.result !== 'blocked' && tellsOfStop(person, ofFile, found.safety.checkedAt);
  const { safety, change } = isStopped ? ({ safety: null, change: 'stopped' } as const) : found;
  // A person who was checked here without the questions for the floor is still asked them, even if the file has a floor move
  // that was done.
  const isToBeAsked = person.safety !== null && !safety?.forFloor && !hasDoneFloor(person);
  const memory = isToBeAsked ? withoutFloor(merged.memory) : merged.memory;
  return { chosen: ofBoth, person: { ...merged, memory, safety }, safety: change };
}
