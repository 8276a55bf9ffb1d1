// Decides when a page has a port to the background: while it shows a running guide.

import { type Instant, MINUTE, SECOND } from '../core/state/time';

/**
 * A port between a page and the background that is open while the page shows a running guide. When it closes, the background
 * knows that nobody sees the guide any more, and pauses it. Without a guide there is no port, because opening one starts the
 * background.
 */
export interface GuidePort {
  /** The page has read the state: whether a guide is running. */
  readonly seen: (isGoing: boolean) => void;
  /**
   * The page is about to send an intent. If it starts a guide, the port is opened before the guide is stored, because the
   * page may be closed before that. A port that was lost is opened at once, because the intent starts the background anyway.
   */
  readonly sending: (setsGoing: boolean) => void;
  /** The background did not handle the intent that was to start a guide. The port goes back to what it was before. */
  readonly notTaken: () => void;
}

/**
 * Opens a port. Calls `onClosed` in a later turn when the other end has closed it.
 *
 * @param returning the page was open before the guide went on, or before the background came up
 * @returns what closes it from this end
 */
export type OpenPort = (returning: boolean, onClosed: () => void) => () => void;

/** The time before a closed port is opened again, in ms. It doubles each time. */
const FIRST_WAIT = SECOND;
const LONGEST_WAIT = MINUTE;

/**
 * A port that was open this long, in ms, had a working background at its other end. One without work stops after half a
 * minute.
 */
const LASTED = MINUTE;

/**
 * The port stays open for this long, in ms, after it was to be closed: the page may have read the state just before the guide
 * went on.
 */
const BEFORE_CLOSING = 2 * SECOND;

type Timer = ReturnType<typeof setTimeout>;

/** The port of a page that shows a guide. `now` returns epoch ms. */
export function createGuidePort(open: OpenPort, now: () => Instant): GuidePort {
  let close: (() => void) | null = null;
  let isWanted = false;
  /** Whether a guide was running when the state was last read; undefined before the first time. */
  let wasGoing: boolean | undefined;
  let hasOpened = false;
  let wait = FIRST_WAIT;
  let retrying: Timer | undefined;
  let closing: Timer | undefined;

  const connect = () => {
    clearTimeout(retrying);
    const openedAt = now();
    const isReturning = hasOpened || wasGoing === false;
    hasOpened = true;
    close = open(isReturning, () => {
      close = null;
      if (!isWanted) return;
      if (now() - openedAt >= LASTED) wait = FIRST_WAIT;
      retrying = setTimeout(connect, wait);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    });
  };
  const want = () => {
    clearTimeout(closing);
    closing = undefined;
    isWanted = true;
  };
  const leave = () => {
    closing = undefined;
    isWanted = false;
    clearTimeout(retrying);
    close?.();
    close = null;
    wait = FIRST_WAIT;
  };
  const leaveSoon = () => {
    if (isWanted) closing ??= setTimeout(leave, BEFORE_CLOSING);
  };

  return {
    seen: (isGoing) => {
      const isNew = isGoing && !isWanted;
      wasGoing ??= isGoing;
      if (isGoing) want();
      else leaveSoon();
      if (isNew) connect();
      wasGoing = isGoing;
    },
    sending: (setsGoing) => {
      if (setsGoing) want();
      if (!isWanted) return;
      wait = FIRST_WAIT;
      if (!close) connect();
    },
    notTaken: () => {
      if (wasGoing !== true) leaveSoon();
    },
  };
}
