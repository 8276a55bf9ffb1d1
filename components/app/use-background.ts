import { useEffect, useState } from 'preact/hooks';
import { ANSWER_WITHIN, isOverdue } from '../../lib/core/overdue';
import type { State } from '../../lib/core/state/state';
import type { Pulse } from '../../lib/core/views/verdict';
import type { Send } from '../context/intents';

/** What is stored, and whether the background has stored any of it. */
interface Known {
  readonly state: State;
  readonly isBegun: boolean;
}

/**
 * Whether the background answers. It is asked only when its look at the clock is long overdue, so an open page never starts a
 * background that works. `now` is epoch ms.
 */
export function useBackground(known: Known | null, now: number, send: Send): Pulse {
  const [isSilent, setSilent] = useState(false);
  const isLate = known !== null && (!known.isBegun || isOverdue(known.state, now));
  useEffect(() => {
    if (!isLate) return;
    const left = new AbortController();
    const fallSilent = () => {
      if (!left.signal.aborted) setSilent(true);
    };
    // An answer alone is not enough. The change must arrive in storage, too.
    const timeout = setTimeout(fallSilent, ANSWER_WITHIN);
    send({ type: 'lookAsked' }).then((isTaken) => {
      if (!isTaken) fallSilent();
    }, fallSilent);
    return () => {
      left.abort();
      clearTimeout(timeout);
      setSilent(false);
    };
  }, [isLate, send]);
  if (!isLate) return 'answers';
  return isSilent ? 'silent' : 'asked';
}
