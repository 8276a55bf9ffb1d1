import { useEffect } from 'preact/hooks';
import { ASKED_EVERY } from '../../lib/core/overdue';
import type { Send } from '../context/intents';

/**
 * Asks the background to look, where the page would say something that the person in front of it knows better: that they are
 * away, or that a break is due of which nobody has told them. As the page opens, and as there is input in it. Browsers do not
 * always say that somebody is back, and an alarm may be late.
 */
export function useLookAsked(isInDoubt: boolean, send: Send): void {
  useEffect(() => {
    if (!isInDoubt) return;
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
  }, [isInDoubt, send]);
}
