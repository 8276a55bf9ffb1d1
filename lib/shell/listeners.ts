import { type BrowserEvent, intentSchema } from '../core/events';
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
  const tell = (event: BrowserEvent) => {
    dispatch(event).catch((error: unknown) => console.error('Limber could not handle', event.type, error));
  };

  platform.lifecycle.onInstalled(() =>
    tell(
      options.firstBreakInMs === null
        ? { type: 'installed' }
        : { type: 'installed', firstBreakInMs: options.firstBreakInMs },
    ),
  );
  platform.lifecycle.onBrowserStarted(() => tell({ type: 'browserStarted' }));
  platform.alarm.onWake(() => tell({ type: 'woke' }));
  listenToPresence(platform, tell);
  listenToNotifications(platform, dispatch, tell);
  listenToPages(platform, dispatch, tell);
  tell({ type: 'workerStarted' });
}

function listenToPresence(platform: Platform, tell: (event: BrowserEvent) => void): void {
  const thresholdMs = IDLE_THRESHOLD;
  platform.idle.onChanged((presence) => tell({ type: 'presenceSeen', presence, thresholdMs }));
  // No event says who is there when the worker comes up, and one may have been lost while it was down.
  void platform.idle.query(thresholdMs).then((presence) => tell({ type: 'presenceSeen', presence, thresholdMs }));
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
