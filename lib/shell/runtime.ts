// The only writer of the state: takes the events one by one, saves, and then lets the outside follow.

import type { Moment } from '../core/moments';
import { reduceOrRecover } from '../core/recover';
import type { Deleted } from '../core/state/data-request';
import type { Event } from '../core/state/events';
import { mayWrite } from '../core/state/outbox';
import type { State } from '../core/state/state';
import type { Instant } from '../core/state/time';
import { changesWhatIsStored } from '../core/stored/late-storage';
import { isLockedOut } from '../core/take-policy';
import { wishes } from '../core/wishes';
import type { Ledger } from '../history/ledger';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { Platform } from '../platform/platform';
import { inShort, type Report } from './faults';
import { type FollowLanguage, wordNews } from './follow-language';
import { housekeeping } from './housekeeping';
import { createFollower, createLane } from './lane';
import { LockedSetting } from './locked-setting';
import { createReconcile } from './reconcile';
import { sessionOf } from './session';
import type { Items } from './state-keys';
import { createStateStorage, workerLimits } from './state-storage';
import { allItems } from './stored-state';
import { testNotificationText } from './words';

/**
 * Takes an event, or the promise of one, because a listener may have to look at who is there first. Events are handled one at
 * a time (STORE-1), in the order in which they came, with the time at which they came. Resolves when the event is saved.
 */
export type Dispatch = (event: Event | Promise<Event>) => Promise<void>;

export interface Runtime {
  readonly dispatch: Dispatch;
  /** Deletes everything (DATA-11), and begins as new. Resolves to what was there; rejects, with all in place, if storage refuses. */
  readonly startOver: () => Promise<Deleted>;
  /** Puts back what was stored, by key, over what is there now. */
  readonly putBack: (items: Items) => Promise<void>;
  /** Whether the organisation lets any history be written (POLICY-4). Asked in its turn, after all that came before. */
  readonly mayKeepHistory: () => Promise<boolean>;
  /** Resolves when nothing is left to do: every event is handled, the browser looks as wished, rows are written. For tests. */
  readonly settled: () => Promise<void>;
}

/** What the runtime needs. Every call of the platform and the ledger answers or rejects within a limit (`limits.ts`). */
export interface RuntimeParts {
  readonly platform: Platform;
  readonly ledger: Ledger;
  readonly language: WorkerLanguage;
  readonly speak?: FollowLanguage;
  readonly report: Report;
  /** Called after every event with the time of the next look at the clock. */
  readonly onWake?: (at: Instant) => void;
}

/**
 * The only writer of the state. For each event: queue → load → reduce → save. After the save, beside the queue: reconcile,
 * ledger and moments, each in its own order. So a slow browser or database delays no event. Every event starts from storage,
 * so it makes no difference if a worker was stopped between two events.
 */
export function createRuntime({ platform, ledger, language, speak, report, onWake }: RuntimeParts): Runtime {
  const queue = createLane();
  const moments = createLane();
  const reconcile = createReconcile(platform, language, report, (event) => {
    const told = dispatch(event);
    goOn(told);
    return told;
  });
  const storage = createStateStorage(platform.storage, workerLimits);
  const writeRows = createFollower(putRows);
  /** Resolves when words can be said in the person's language. */
  let spoken = Promise.resolve();
  /** The work that runs beside the queue. */
  const beside = new Set<Promise<unknown>>();

  const loadAt = (now: Instant) => storage.load(now, platform.environment.zone());

  async function step(
    event: Event,
    now: Instant,
    allowed: boolean | null,
  ): Promise<{ state: State; moments: readonly Moment[] }> {
    const zone = platform.environment.zone();
    const loaded = await storage.load(now, zone);
    const ready = housekeeping(loaded, zone, allowed).reduce(
      (state, each) => reduceOrRecover(state, each, now).state,
      loaded.state,
    );
    if (isLockedOut(ready, event)) throw new LockedSetting();
    const reduced = reduceOrRecover(ready, event, now);
    // The change would be lost when storage answers again. So the person is told now that it was not saved.
    if (loaded.origin === 'blind' && changesWhatIsStored(event, ready, reduced.state))
      throw new Error('storage cannot be read');
    const isSaved = await storage.save(loaded, reduced.state);
    if (isSaved || loaded.isUnsaved) return reduced;
    const told = await step({ type: 'saveRefused' }, now, allowed);
    return { state: told.state, moments: reduced.moments };
  }

  /**
   * Writes rows to the history, then removes them from the outbox. If the worker stops in between, they are written again.
   * The same id makes the same row.
   */
  async function putRows({ outbox }: State): Promise<void> {
    if (!mayWrite(outbox, platform.environment.now())) return;
    const ids = outbox.rows.map(({ id }) => id);
    // Rows that are refused stay in the outbox and are tried again later.
    const became = await ledger.put(outbox.rows).then(
      () => ({ type: 'rowsWritten', ids }) as const,
      (error: unknown) => ({ type: 'rowsRefused', says: inShort(error) }) as const,
    );
    await dispatch(became);
  }

  async function perform(moment: Moment): Promise<void> {
    switch (moment.type) {
      case 'openGuide':
        return platform.surfaces.openGuide();
      case 'testNotification': {
        const answer = await spoken
          .then(() => platform.notifications.test(testNotificationText(language)))
          .catch(() => 'refused' as const);
        return dispatch({ type: 'notificationTested', answer });
      }
      default:
        return moment satisfies never;
    }
  }

  /** Lets work go on beside the queue. Its failures are reported where they happen. */
  function goOn(work: Promise<unknown>): void {
    const done = work.catch(() => undefined);
    beside.add(done);
    void done.then(() => beside.delete(done));
  }

  function dispatch(event: Event | Promise<Event>): Promise<void> {
    // The time of an event is when it came, however long it waits in the queue.
    const now = platform.environment.now();
    // Not every system reports a change of this permission, so it is read for each event.
    const isAllowed = platform.notifications.isAllowed().catch(() => null);
    return queue(async () => {
      const { state, moments: toDo } = await step(await event, now, await isAllowed);
      show(state);
      for (const moment of toDo) goOn(moments(() => perform(moment)));
    });
  }

  /** Makes the outside follow the state, beside the queue. */
  function show(state: State): void {
    const wished = wishes(state);
    onWake?.(wished.wakeAt);
    language.setClock(state.settings.clock);
    const speaking = speak?.(state.settings.language);
    spoken = speaking?.ready ?? spoken;
    if (speaking) goOn(wordNews(speaking, state).then((news) => news && dispatch(news)));
    goOn(reconcile(wished, state.zone, spoken));
    goOn(writeRows(state));
  }

  /** The first event after everything was deleted or put back. Storage is not what this worker knew. */
  async function beginFromStorage(session: string | null, now: Instant): Promise<State> {
    storage.forget();
    const { state } = await step({ type: 'workerStarted', session }, now, null);
    show(state);
    return state;
  }

  async function startOver(): Promise<Deleted> {
    const now = platform.environment.now();
    const { items, state } = await queue(async () => {
      const before = await loadAt(now);
      if (before.origin === 'blind') throw new Error('storage cannot be read');
      // First what a browser may refuse, because it limits the writes a minute: then everything is still in place (DATA-11).
      await platform.stores.clearSynced();
      await platform.stores.clear();
      // What an organisation has set stays. If the browser refuses to store it, the next start asks for it again.
      await platform.storage.set({ policy: before.state.policy }).catch(() => undefined);
      // The browser runs on, but its session has a new id. It is stored, or the next worker would take this for a browser start.
      const session = await sessionOf(platform.lifecycle);
      return { items: allItems(before, before.state), state: await beginFromStorage(session, now) };
    });
    // Rows on their way are written and then erased with the others. This is outside the queue, which notes that they are written.
    await writeRows(state);
    return { items, rows: (await ledger.erase().catch(() => null)) as Deleted['rows'] };
  }

  function putBack(items: Items): Promise<void> {
    const now = platform.environment.now();
    return queue(async () => {
      const session = await sessionOf(platform.lifecycle);
      await platform.storage.set({ ...items, session }).then(() => beginFromStorage(session, now));
    });
  }

  const mayKeepHistory = () => queue(async () => !(await loadAt(platform.environment.now())).state.policy.noHistory);

  async function settled(): Promise<void> {
    await queue(async () => undefined);
    if (beside.size === 0) return;
    await Promise.all(beside);
    await settled();
  }

  return { dispatch, startOver, putBack, mayKeepHistory, settled };
}
