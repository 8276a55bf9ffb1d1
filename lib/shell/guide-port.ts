import { type Instant, MINUTE, SECOND } from '../core/state/time';

/**
 * A page's line to the background, open while a guide goes on in the page. That it closes is how the background knows that
 * nobody looks any more, and holds the guide. Without a guide there is nothing to hold, and no line: each one that is opened
 * starts the background.
 */
export interface GuidePort {
  /** What the page has just read: whether a guide is going on. */
  readonly seen: (isGoing: boolean) => void;
  /**
   * Something is about to be sent. If it sets a guide going, that is not stored yet, and the page may be closed before it is.
   * A line that was lost is opened at once: the background starts anyway.
   */
  readonly sending: (setsGoing: boolean) => void;
  /** What was to set a guide going was not taken: as it was before. */
  readonly notTaken: () => void;
}

/**
 * Opens a line, and calls back, later, when the other end has closed it.
 *
 * @param returning the page was open before the guide went on, or before the background came up
 * @returns what closes it from this end
 */
export type OpenPort = (returning: boolean, onClosed: () => void) => () => void;

/** Between a line that was closed and the next: twice as long each time, in ms. */
const FIRST_WAIT = SECOND;
const LONGEST_WAIT = MINUTE;

/** A line that was open this long was to a background at work: it stops after half a minute with nothing to do. In ms. */
const LASTED = MINUTE;

/** A state that was read just before the guide went on again must not close the line. In ms. */
const BEFORE_CLOSING = 2 * SECOND;

type Timer = ReturnType<typeof setTimeout>;

/** A page's line while it shows a guide. `now` is epoch ms. */
export function createGuidePort(open: OpenPort, now: () => Instant): GuidePort {
  let close: (() => void) | null = null;
  let isWanted = false;
  /** What was last read; undefined before the first time. */
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
