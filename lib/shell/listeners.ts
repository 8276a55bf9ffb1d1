import { type Answer, intentOf } from '../core/answers';
import { IDLE_THRESHOLD } from '../core/clock';
import { type BrowserEvent, intentSchema, type Seen } from '../core/events';
import { noticeAnswers } from '../core/notices';
import { MINUTE, SECOND } from '../core/time';
import type { Platform } from '../platform/platform';
import type { Dispatch } from './runtime';

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
  const ask = askWhoIsThere(platform, options);
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
  const lookAround = () => void ask().then((seen) => tell({ type: 'signsSeen', ...seen }));
  platform.calls.onAccessChanged(lookAround);
  platform.notifications.onAllowedChanged(lookAround);
  /** From wherever it comes: the popup's own intent. */
  const send = (answer: Answer) => {
    inOrder(intentOf[answer]).catch((error: unknown) => console.error('Limber could not handle', answer, error));
  };
  listenToAnswers(platform, send);
  listenToNotifications(platform, send, tell);
  listenToPages(platform, inOrder, tell);
}

/** How long a worker that dies before its first event leaves the person alone, in ms. */
const NEXT_TRY = 5 * MINUTE;

/** Before anything else: a restarted browser may have lost the alarm, and someone at the desk causes no other event. */
async function keepAnAlarm({ alarm, environment }: Platform): Promise<void> {
  if ((await alarm.get()) === null) await alarm.set(environment.now() + NEXT_TRY);
}

/** Input this recent means that the person is in the middle of something. */
const BUSY = 15 * SECOND;

/** A sign that cannot be seen is none: whether a reminder comes must not hang on it. */
const seenOrNot = (asked: Promise<boolean>) => asked.catch(() => false);

/** Who is there, and what they are in: no event says so when the worker comes up, and one may have been lost before. */
function askWhoIsThere({ calls, idle, tabs, windows }: Platform, { firstBreakInMs }: ListenerOptions) {
  // Whoever watches a demonstration has just typed, and waits for the break rather than the other way round.
  const mayBeBusy = firstBreakInMs === null;
  return async (said?: Seen['presence']): Promise<Seen> => {
    const [asked, isBusy, isAudible, inCall, isFullscreen] = await Promise.all([
      idle.query(IDLE_THRESHOLD),
      seenOrNot(idle.query(BUSY).then((presence) => presence === 'active')),
      seenOrNot(tabs.isAudible()),
      seenOrNot(calls.isLikely()),
      seenOrNot(windows.isFullscreen()),
    ]);
    // Only while a break waits for a pause in typing is the browser told to say `idle` so early.
    const isEarly = said === 'idle' && asked === 'active';
    return {
      presence: said ?? asked,
      thresholdMs: isEarly ? BUSY : IDLE_THRESHOLD,
      isAudible,
      inCall,
      isFullscreen,
      isBusy: mayBeBusy && isBusy,
    };
  };
}

const isAnswer = (name: string): name is Answer => Object.hasOwn(intentOf, name);

/** Keys, and the menu of the toolbar icon. */
function listenToAnswers({ commands, menu }: Platform, send: (answer: Answer) => void): void {
  const hear = (name: string) => isAnswer(name) && send(name);
  commands.onCommand(hear);
  menu.onClicked(hear);
}

/** Notifications, whose buttons are some of the same answers. */
function listenToNotifications(
  platform: Platform,
  send: (answer: Answer) => void,
  tell: (event: BrowserEvent) => void,
): void {
  platform.notifications.onClicked((id) => tell({ type: 'noticeClicked', id }));
  platform.notifications.onButton((id, index) => {
    const answer = noticeAnswers(id)[index];
    if (answer === 'start') tell({ type: 'noticeClicked', id });
    else if (answer) send(answer);
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
