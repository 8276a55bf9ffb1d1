import { useEffect } from 'preact/hooks';
import { ASKED_EVERY } from '../../lib/core/overdue';
import type { Send } from '../context/intents';

/**
 * Starts the background when the person comes to a field, and again as they type. The last text is sent as the page closes, and a
 * background that has to start first would miss it.
 */
export function useWakeOnInput(send: Send): void {
  useEffect(() => {
    let askedAt = Number.NEGATIVE_INFINITY;
    const wake = ({ target }: Event) => {
      const isField = target instanceof HTMLInputElement && /^(?:number|time|date)$/.test(target.type);
      if (!isField || performance.now() - askedAt < ASKED_EVERY) return;
      askedAt = performance.now();
      void send({ type: 'lookAsked' });
    };
    document.addEventListener('focusin', wake);
    document.addEventListener('input', wake);
    return () => {
      document.removeEventListener('focusin', wake);
      document.removeEventListener('input', wake);
    };
  }, [send]);
}
