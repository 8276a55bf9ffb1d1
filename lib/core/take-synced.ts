// Decides what becomes of a running Limber when settings come from the person's other computers.

import { goOnWith } from './guide/take-settings';
import { effectiveSettings } from './state/policy';
import type { State } from './state/state';
import type { SyncItem } from './state/sync';
import type { Instant } from './state/time';
import { note } from './state/worker-log';
import { noteChanged, takeArea } from './sync/sync-settings';

/** Takes what other computers have changed (SYNC-2). The log says how many settings it was. */
export function takeSynced(state: State, items: readonly SyncItem[], now: Instant): State {
  const { chosen, sync } = takeArea(state, items, now);
  if (chosen === state.chosen) return sync === state.sync ? state : { ...state, sync };
  const settings = effectiveSettings(chosen, state.policy);
  const taken = goOnWith(state, { ...state, chosen, sync, settings }, now);
  const count = items.filter(({ name, stamp }) => sync.stamps[name] === stamp).length;
  return note(taken, now, 'syncTook', 0, count);
}

/** The state after a person did something at `now`. What they changed in the settings goes to their other computers. */
export function noteForSync(before: State, after: State, now: Instant): State {
  const sync = noteChanged(before.chosen, after, now);
  return sync === after.sync ? after : { ...after, sync };
}
