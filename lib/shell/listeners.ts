import { type BrowserEvent, intentSchema, type Seen } from '../core/events';
import { MINUTE } from '../core/time';
import { IDLE_THRESHOLD } from '../core/wishes';
import type { Platform } from '../platform/platform';
import type { Dispatch } from './runtime';
import { noticeButtons } from './words';

/** How the background was built. */
export interface ListenerOptions {
  /** For a demonstration: the first break is due this long after installing, in ms. */
  readonly firstBreakInMs: number | null;
}

/**
 * Turns what the browser says into events. Everything is registered before this function returns: a worker that is
 * started by an event is only told of it if the listener is there in the first turn of the event loop.
 */
export function registerListeners(platform: Platform, dispatch: Dispatch, options: ListenerOptions): void {
  const ask = askWhoIsThere(platform);
  // Whatever started the worker waits until it is known whether the browser has just started, for that changes how the
  // time since the last event is understood.
  const begun = Promise.all([platform.lifecycle.isFirstOfSession(), ask(), keepAnAlarm(platform)]).then(
    ([isFirst, seen]) => dispatch({ type: isFirst ? 'browserStarted' : 'workerStarted', seen }),
  );
  begun.catch((error: unknown) => console.error('Limber could not begin', error));
  const inOrder: Dispatch = (event) =>
    begun.then(
      () => dispatch(event),
      () => dispatch(event),
    );
  const tell = (event: BrowserEvent) => {
    inOrder(event).catch((error: unknown) => console.error('Limber could not handle', event.type, error));
  };

  platform.lifecycle.onInstalled(() =>
    tell(
      options.firstBreakInMs === null
        ? { type: 'installed' }
        : { type: 'installed', firstBreakInMs: options.firstBreakInMs },
    ),
  );
  platform.lifecycle.onBrowserStarted(() => undefined);
  platform.alarm.onWake(() => void ask().then((seen) => tell({ type: 'woke', seen })));
  platform.idle.onChanged((presence) => void ask(presence).then((seen) => tell({ type: 'presenceSeen', ...seen })));
  listenToNotifications(platform, inOrder, tell);
  listenToPages(platform, inOrder, tell);
}

/** How long a worker that dies before its first event leaves the person alone, in ms. */
const NEXT_TRY = 5 * MINUTE;

/** Before anything else: a restarted browser may have lost the alarm, and someone at the desk causes no other event. */
async function keepAnAlarm({ alarm, environment }: Platform): Promise<void> {
  if ((await alarm.get()) === null) await alarm.set(environment.now() + NEXT_TRY);
}

/** Who is there: no event says so when the worker comes up, and one may have been lost while it was down. */
function askWhoIsThere({ idle, tabs }: Platform) {
  return async (said?: Seen['presence']): Promise<Seen> => ({
    presence: said ?? (await idle.query(IDLE_THRESHOLD)),
    thresholdMs: IDLE_THRESHOLD,
    isAudible: await tabs.isAudible(),
  });
}

function listenToNotifications(platform: Platform, dispatch: Dispatch, tell: (event: BrowserEvent) => void): void {
  platform.notifications.onClicked((id) => tell({ type: 'noticeClicked', id }));
  platform.notifications.onButton((id, index) => {
    if (index === noticeButtons.start) tell({ type: 'noticeClicked', id });
    else void dispatch({ type: 'promptSnoozed' });
  });
  platform.notifications.onClosed((id, byHand) => tell({ type: 'noticeClosed', id, byHand }));
}

function listenToPages(platform: Platform, dispatch: Dispatch, tell: (event: BrowserEvent) => void): void {
  platform.pages.onMessage(async (message) => {
    const intent = intentSchema.safeParse(message);
    if (!intent.success) return { ok: false, error: 'notAnIntent' };
    try {
      await dispatch(intent.data);
      return { ok: true };
    } catch {
      return { ok: false, error: 'notSaved' };
    }
  });

  let open = 0;
  platform.pages.onView(({ returning, onClosed }) => {
    open += 1;
    if (open === 1) tell({ type: 'viewOpened', returning });
    onClosed(() => {
      open -= 1;
      if (open === 0) tell({ type: 'lastViewClosed' });
    });
  });
}
