// Decides what happens when storage answers again, after a worker began without it.

import type { ExerciseId } from '../../content/catalogue';
import { memoryOf } from '../exercises/memory';
import type { Event } from '../state/events';
import { emptyOutbox } from '../state/outbox';
import type { MoveMemory, Person } from '../state/person';
import { effectiveSettings } from '../state/policy';
import type { State } from '../state/state';
import type { Pause } from '../state/suppression';

/** What a person wants changed in the settings, in themselves or in sync, whatever is stored of it. */
const changes: readonly Event['type'][] = [
  'settingChanged',
  'settingReset',
  'hoursChanged',
  'daysOffChanged',
  'syncSwitched',
  'favouriteChanged',
  'areaLeftAlone',
  'areaTakenBack',
  'safetyForgotten',
  'safetyForgetUndone',
  'dataImported',
  'importUndone',
];

/**
 * Whether an event changes the settings, the person, or whether settings are kept the same elsewhere. If the worker began
 * without the stored state, such a change is not kept, because the stored values count (STORE-13). That holds even if nothing
 * seems to change: nobody knows then whether there is a safety result to forget. The memory of moves is the exception: both
 * are merged (`withStored`).
 */
export function changesWhatIsStored({ type }: Event, before: State, after: State): boolean {
  const [was, is] = [before.person, after.person];
  return (
    changes.includes(type) ||
    before.chosen !== after.chosen ||
    was.safety !== is.safety ||
    was.favourites !== is.favourites ||
    was.notToday !== is.notToday
  );
}

const later = (one: number | null, other: number | null) => (one === null || (other ?? one) > one ? other : one);

/**
 * The stored memory of each move, merged with what has happened since. A move in which the person had to stop counts as done again
 * only if they have done it after that: until then its dose is the gentler one (GUIDE-6).
 */
export function memorySince(stored: Person['memory'], since: Person['memory']): Person['memory'] {
  const memory = { ...stored };
  for (const [move, news] of Object.entries(since) as [ExerciseId, MoveMemory][]) {
    const known = memoryOf({ memory }, move);
    const stoppedAt = later(known.stoppedAt, news.stoppedAt);
    /** What counts of a time at which it was done: where the stop is not known, only one after the stop. */
    const doneIn = (side: MoveMemory) =>
      side.stoppedAt === stoppedAt || Number(side.doneAt) > Number(stoppedAt) ? side.doneAt : null;
    const doneAt = later(doneIn(known), doneIn(news));
    memory[move] = { offeredAt: later(known.offeredAt, news.offeredAt), doneAt, stoppedAt };
  }
  return memory;
}

/**
 * The stored pause goes on, unless there was another one since then. That of an emergency goes on all the same, and the other one
 * after it (PAUSE-4): it may be over by now.
 */
function pauseSince(since: Pause, stored: Pause): Pause {
  if (since.kind === 'none') return stored;
  if (since.kind === 'untilTomorrow' || stored.kind !== 'untilTomorrow') return since;
  return { ...stored, before: since };
}

/**
 * The state of a worker that began without storage, now that storage answers. Settings and person come from storage. The
 * sitting time is what the worker has counted. A stored pause goes on.
 */
export function withStored(since: State, stored: State): State {
  const { tracker, outbox, setAside, workerLog, zone, session } = since;
  const policy = since.policy.isKnown ? since.policy : stored.policy;
  const waiting = new Set(outbox.rows.map(({ id }) => id));
  return {
    settings: effectiveSettings(stored.chosen, policy),
    chosen: stored.chosen,
    policy,
    sync: stored.sync,
    person: { ...stored.person, memory: memorySince(stored.person.memory, since.person.memory) },
    tracker: {
      ...tracker,
      pause: pauseSince(tracker.pause, stored.tracker.pause),
      promptsSoFar: Math.max(tracker.promptsSoFar, stored.tracker.promptsSoFar),
      rowsSoFar: Math.max(tracker.rowsSoFar, stored.tracker.rowsSoFar),
    },
    // Where there is to be no history, what waited before that was said is not written either (POLICY-4).
    outbox: policy.noHistory
      ? emptyOutbox
      : { ...outbox, rows: [...stored.outbox.rows.filter(({ id }) => !waiting.has(id)), ...outbox.rows] },
    setAside: [...stored.setAside, ...setAside],
    workerLog: [...stored.workerLog, ...workerLog],
    zone,
    session,
  };
}
