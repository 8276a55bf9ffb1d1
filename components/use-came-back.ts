import { useEffect } from 'preact/hooks';
import { SECOND } from '../lib/core/time';
import type { Send } from './intents';

/** Whoever moves the pointer over a page does so many times a second. In ms. */
const ASKED_EVERY = 20 * SECOND;

/**
 * Asks the background to look who is there, where it takes somebody to be away: as the page opens, and as there is input in it.
 * Browsers do not always say that somebody is back, and a page that is open in front of them must not tell them that they are not.
 */
export function useCameBack(isAway: boolean, send: Send): void {
  useEffect(() => {
    if (!isAway) return;
    let askedAt = Number.NEGATIVE_INFINITY;
    const ask = () => {
      if (performance.now() - askedAt < ASKED_EVERY) return;
      askedAt = performance.now();
      void send({ type: 'lookAsked' });
    };
    ask();
    const left = new AbortController();
    for (const input of ['pointermove', 'pointerdown', 'keydown']) {
      document.addEventListener(input, ask, { signal: left.signal });
    }
    return () => left.abort();
  }, [isAway, send]);
}
