import { useEffect } from 'preact/hooks';
import { ASKED_EVERY } from '../../lib/core/overdue';
import type { Send } from '../context/intents';

/**
 * Asks the background to look when the page would say something wrong: that the person is away while they sit in front of it, or
 * that a break is due which nobody has announced. It asks when the page opens and when there is input in it. Browsers do not
 * always report that a person is back, and an alarm may be late.
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
