// Decides what becomes of a blind state when storage can be read again.

import type { Person } from '../state/person';
import type { State } from '../state/state';

/**
 * Whether an event changes what a person typed or said of themselves. Of a state that was begun without what is stored this
 * is not kept: what is stored counts (STORE-13). What is remembered of moves is put together again (`withStored`).
 */
export function changesWhatIsStored(before: State, after: State): boolean {
  const [was, is] = [before.person, after.person];
  return (
    before.settings !== after.settings ||
    was.safety !== is.safety ||
    was.favourites !== is.favourites ||
    was.notToday !== is.notToday
  );
}

const later = (one: number | null, other: number | null) => (one === null || (other ?? one) > one ? other : one);

/** The stored memory of each move, with what has happened since. */
function memorySince(stored: Person['memory'], since: Person['memory']): Person['memory'] {
  const memory = { ...stored };
  for (const [move, { offeredAt, doneAt, stoppedAt }] of Object.entries(since)) {
    const known = stored[move as keyof typeof stored];
    memory[move as keyof typeof memory] = {
      offeredAt: later(known?.offeredAt ?? null, offeredAt),
      doneAt: later(known?.doneAt ?? null, doneAt),
      stoppedAt: later(known?.stoppedAt ?? null, stoppedAt),
    };
  }
  return memory;
}

/**
 * A state that was begun without what is stored, now that this can be read: settings and person as they are stored, and the
 * sitting time as it has been counted since. A pause that was on goes on.
 */
export function withStored(since: State, stored: State): State {
  const { tracker, outbox, setAside, workerLog, zone, session } = since;
  const waiting = new Set(outbox.rows.map(({ id }) => id));
  return {
    settings: stored.settings,
    person: { ...stored.person, memory: memorySince(stored.person.memory, since.person.memory) },
    tracker: {
      ...tracker,
      pause: tracker.pause.kind === 'none' ? stored.tracker.pause : tracker.pause,
      promptsSoFar: Math.max(tracker.promptsSoFar, stored.tracker.promptsSoFar),
      rowsSoFar: Math.max(tracker.rowsSoFar, stored.tracker.rowsSoFar),
    },
    outbox: { ...outbox, rows: [...stored.outbox.rows.filter(({ id }) => !waiting.has(id)), ...outbox.rows] },
    setAside: [...stored.setAside, ...setAside],
    workerLog: [...stored.workerLog, ...workerLog],
    zone,
    session,
  };
}
