// Turns what the browser reports and what pages send into events.

import { notificationAnswers } from '../core/reminders/notifications';
import { intentOf, type QuickAction } from '../core/reminders/quick-actions';
import { dataRequestSchema } from '../core/state/data-request';
import { type BrowserEvent, intentSchema } from '../core/state/events';
import { historyRequestSchema } from '../core/state/history-request';
import { readSyncArea } from '../core/state/sync-schema';
import { MINUTE } from '../core/state/time';
import type { Platform } from '../platform/platform';
import type { AnswerData } from './data/answer-data';
import type { Report } from './faults';
import type { AnswerHistory } from './history';
import { LockedSetting } from './locked-setting';
import { createLookAround, type LookAround } from './look-around';
import { createPolicyLook } from './policy';
import type { Dispatch } from './runtime';
import { sessionOf } from './session';

/** How the background was built, and where failures are reported. */
export interface ListenerOptions {
  /** For a demonstration: the first break is due this many ms after installing. */
  readonly firstBreakInMs: number | null;
  readonly report: Report;
  /** Answers what pages ask of the history. */
  readonly answerHistory: AnswerHistory;
  /** What they ask about all that is stored. */
  readonly answerData: AnswerData;
}

/** What the listeners do with what they receive. */
interface ListenerParts {
  readonly platform: Platform;
  readonly dispatch: Dispatch;
  readonly answerHistory: AnswerHistory;
  readonly answerData: AnswerData;
  /** Passes on an event, or the promise of one. */
  readonly tell: (event: BrowserEvent | Promise<BrowserEvent>) => void;
  /** Passes on an intent that did not come from a page. It is the same as the popup's. */
  readonly send: (answer: QuickAction) => void;
  /** Registers one listener. If the browser has no such event or refuses, the others are registered all the same. */
  readonly listen: (name: string, register: () => void) => void;
}

/**
 * Turns what the browser reports into events. Every listener is registered before this function returns: a worker that an
 * event starts receives it only if the listener exists in the first turn of the event loop.
 *
 * @returns looks at the clock, and around, as when the alarm rings
 */
export function registerListeners(platform: Platform, dispatch: Dispatch, options: ListenerOptions): () => void {
  const { answerData, answerHistory, firstBreakInMs, report } = options;
  const hand = (event: Parameters<Dispatch>[0]) => dispatch(event).catch((error: unknown) => report('event', error));
  const parts: ListenerParts = {
    platform,
    dispatch,
    answerHistory,
    answerData,
    tell: (event) => void hand(event),
    send: (answer) => void hand(intentOf[answer]),
    listen: (name, register) => {
      try {
        register();
      } catch (error) {
        report(name, error);
      }
    },
  };
  const { listen, tell } = parts;
  const look = createLookAround(platform, firstBreakInMs !== null);
  const seenAround = () => look().then((seen) => ({ type: 'signalsSeen', ...seen }) as const);
  const lookForPolicy = createPolicyLook(platform, dispatch);
  const wake = () => tell(look().then((seen) => ({ type: 'woke', seen })));
  const lookAround = () => tell(seenAround());

  // The browser's own event for its start counts too, in case the session is not known in time.
  let hasStarted = false;
  // The event that started the worker waits until it is known whether the browser has just started, because that decides what
  // the time since the last event means.
  tell(begin(platform, look, () => hasStarted));
  listen('lifecycle.onInstalled', () =>
    platform.lifecycle.onInstalled((isNew) =>
      tell({ type: 'installed', isNew, ...(firstBreakInMs !== null && { firstBreakInMs }) }),
    ),
  );
  listen('lifecycle.onBrowserStarted', () =>
    platform.lifecycle.onBrowserStarted(() => {
      hasStarted = true;
    }),
  );
  listen('alarm.onWake', () => platform.alarm.onWake(wake));
  listen('idle.onChanged', () =>
    platform.idle.onChanged((said) => tell(look(said).then((seen) => ({ type: 'presenceSeen', ...seen })))),
  );
  const lookAtPolicy = () => void lookForPolicy().catch((error: unknown) => report('policy', error));
  lookAtPolicy();
  const seenSync = () =>
    platform.sync.get().then((items) => ({ type: 'syncSeen', items: readSyncArea(items) }) as const);
  listen('sync.onChanged', () => platform.sync.onChanged(() => tell(seenSync())));
  listen('managed.onChanged', () => platform.managed.onChanged(lookAtPolicy));
  listen('calls.onAccessChanged', () => platform.calls.onAccessChanged(lookAround));
  listen('sharing.onChanged', () => platform.sharing.onChanged(lookAround));
  listen('notifications.onAllowedChanged', () => platform.notifications.onAllowedChanged(lookAround));
  listenToAnswers(parts);
  listenToNotifications(parts);
  listenToPages(parts, () => dispatch(seenAround()));
  return wake;
}

/** The first event of a worker. */
async function begin(platform: Platform, look: LookAround, hasStarted: () => boolean): Promise<BrowserEvent> {
  const [session, seen] = await Promise.all([sessionOf(platform.lifecycle), look(), keepAnAlarm(platform)]);
  return { type: hasStarted() ? 'browserStarted' : 'workerStarted', session, seen };
}

/** If a worker stops before its first event, the alarm rings again after this time, in ms. */
const NEXT_TRY = 5 * MINUTE;

/**
 * Sets the alarm before anything else. A restarted browser may have lost it, and a person who only sits there causes no
 * event.
 */
async function keepAnAlarm({ alarm, environment }: Platform): Promise<void> {
  try {
    if ((await alarm.get()) === null) await alarm.set(environment.now() + NEXT_TRY);
  } catch {
    // The failure is logged. The first event sets the alarm again.
  }
}

const isAnswer = (name: string): name is QuickAction => Object.hasOwn(intentOf, name);

/** Keyboard shortcuts, and the menu of the toolbar icon. */
function listenToAnswers({ listen, platform: { commands, menu }, send }: ListenerParts): void {
  const hear = (name: string) => {
    if (isAnswer(name)) send(name);
  };
  listen('commands.onCommand', () => commands.onCommand(hear));
  listen('menu.onClicked', () => menu.onClicked(hear));
}

/** Notifications. Their buttons are quick actions. */
function listenToNotifications({ listen, platform: { notifications }, send, tell }: ListenerParts): void {
  listen('notifications.onClicked', () => notifications.onClicked((id) => tell({ type: 'notificationClicked', id })));
  listen('notifications.onButton', () =>
    notifications.onButton((id, index) => {
      const answer = notificationAnswers(id)[index];
      if (answer === 'start') tell({ type: 'notificationStarted', id });
      else if (answer) send(answer);
    }),
  );
  listen('notifications.onClosed', () =>
    notifications.onClosed((id, byHand) => tell({ type: 'notificationClosed', id, byHand })),
  );
}

function listenToPages(
  { answerData, answerHistory, dispatch, listen, platform: { pages }, tell }: ListenerParts,
  lookAround: () => Promise<void>,
): void {
  listen('pages.onMessage', () =>
    pages.onMessage(async (message) => {
      const asked = historyRequestSchema.safeParse(message);
      if (asked.success) return answerHistory(asked.data);
      const all = dataRequestSchema.safeParse(message);
      if (all.success) return answerData(all.data);
      const intent = intentSchema.safeParse(message);
      if (!intent.success) return { ok: false, error: 'notAnIntent' };
      try {
        // The browser may not have reported that somebody is back, so the background looks at who is there too.
        await (intent.data.type === 'lookAsked' ? lookAround() : dispatch(intent.data));
        return { ok: true };
      } catch (error) {
        return { ok: false, error: error instanceof LockedSetting ? 'locked' : 'notSaved' };
      }
    }),
  );

  let open = 0;
  listen('pages.onView', () =>
    pages.onView(({ returning, onClosed }) => {
      open += 1;
      if (open === 1) tell({ type: 'viewOpened', returning });
      onClosed(() => {
        open -= 1;
        if (open === 0) tell({ type: 'lastViewClosed' });
      });
    }),
  );
}
