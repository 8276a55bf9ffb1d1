import type { Event } from '../core/events';
import type { Moment } from '../core/moments';
import { reduce } from '../core/reduce';
import type { State } from '../core/state';
import { wishes } from '../core/wishes';
import type { Ledger } from '../history/ledger';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { Platform } from '../platform/platform';
import { createReconcile } from './reconcile';
import { type Loaded, loadState, saveState } from './state-storage';
import { testNotificationText } from './words';

/** Handles one event after the other. Resolves when the event is saved and the browser looks as it should. */
export type Dispatch = (event: Event) => Promise<void>;

/**
 * The one writer: queue → load → reduce → save → reconcile → ledger → moments. Memory is not state: every event starts
 * from storage, so a worker that was killed between two events is no different from one that was not.
 */
export function createRuntime(platform: Platform, ledger: Ledger, language: WorkerLanguage): Dispatch {
  const reconcile = createReconcile(platform, language);

  /** What is found on the way to an event, as events of their own. */
  function housekeeping(loaded: Loaded, zone: string, allowed: boolean): Event[] {
    const isKnown = (loaded.state.tracker.notices === 'allowed') === allowed;
    return [
      ...(isKnown ? [] : [{ type: 'noticesSeen', allowed } as const]),
      ...(loaded.state.zone === zone ? [] : [{ type: 'zoneChanged', zone } as const]),
      ...(Object.keys(loaded.unreadable).length > 0 ? [{ type: 'stateSetAside' } as const] : []),
    ];
  }

  async function step(event: Event): Promise<{ state: State; moments: readonly Moment[] }> {
    const now = platform.environment.now();
    const zone = platform.environment.zone();
    const loaded = await loadState(platform.storage, now, zone);
    // Not every system tells when that changes, so it is looked at each time.
    const allowed = await platform.notifications.isAllowed().catch(() => true);
    const ready = housekeeping(loaded, zone, allowed).reduce(
      (state, each) => reduce(state, each, now).state,
      loaded.state,
    );
    const { state, moments } = reduce(ready, event, now);
    const isSaved = await saveState(platform.storage, loaded, state);
    if (!isSaved && !loaded.isUnsaved) return step({ type: 'saveRefused' }).then((told) => ({ ...told, moments }));
    return { state, moments };
  }

  /** Rows are put, then leave the outbox. Killed in between, they are put again: the same id is the same row. */
  async function writeRows({ tracker: { outbox } }: State): Promise<void> {
    if (outbox.length === 0) return;
    try {
      await ledger.put(outbox);
    } catch {
      return; // They stay in the outbox, and are tried again after the next event.
    }
    await step({ type: 'rowsWritten', ids: outbox.map(({ id }) => id) });
  }

  async function perform(moment: Moment): Promise<void> {
    switch (moment.type) {
      case 'openGuide':
        return platform.surfaces.openGuide();
      case 'testNotice': {
        const answer = await platform.notifications.test(testNotificationText(language));
        await step({ type: 'noticeTested', answer });
        return;
      }
      default:
        return moment satisfies never;
    }
  }

  async function handle(event: Event): Promise<void> {
    const { state, moments } = await step(event);
    // It is saved: a browser that will not be reconciled now is tried again at the next event.
    await reconcile(wishes(state), state.zone).catch((error: unknown) =>
      console.error('Limber: not reconciled', error),
    );
    await writeRows(state);
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
