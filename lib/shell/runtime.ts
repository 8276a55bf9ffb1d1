import type { Event } from '../core/events';
import type { Moment } from '../core/moments';
import { reduce } from '../core/reduce';
import { wishes } from '../core/wishes';
import type { Language } from '../i18n/language';
import type { Platform } from '../platform/platform';
import { createReconcile } from './reconcile';
import { loadState, saveState } from './state-storage';

/** Handles one event after the other. Resolves when the event is saved and the browser looks as it should. */
export type Dispatch = (event: Event) => Promise<void>;

/**
 * The one writer: queue → load → reduce → save → reconcile → moments. Memory is not state: every event starts from
 * storage, so a worker that was killed between two events is no different from one that was not.
 */
export function createRuntime(platform: Platform, language: Language): Dispatch {
  const reconcile = createReconcile(platform, language);

  async function perform(moment: Moment): Promise<void> {
    switch (moment.type) {
      case 'openGuide':
        return platform.surfaces.openGuide();
      default:
        return moment.type satisfies never;
    }
  }

  async function handle(event: Event): Promise<void> {
    const now = platform.environment.now();
    const zone = platform.environment.zone();
    const loaded = await loadState(platform.storage, now, zone);
    const moved =
      loaded.state.zone === zone ? loaded.state : reduce(loaded.state, { type: 'zoneChanged', zone }, now).state;
    const { state, moments } = reduce(moved, event, now);
    await saveState(platform.storage, loaded, state);
    await reconcile(wishes(state), state.zone);
    for (const moment of moments) await perform(moment);
  }

  let last: Promise<unknown> = Promise.resolve();
  return (event) => {
    const handled = last.then(() => handle(event));
    // One event's failure is its sender's to hear of; the next event starts clean.
    last = handled.catch(() => undefined);
    return handled;
  };
}
