import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language';

/** Where a page gets its state from. */
export interface Source<Value> {
  readonly read: () => Promise<Value>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

export type Live<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly tryAgain: () => void }
  | { readonly kind: 'ready'; readonly value: Value };

/** Keeps the old value if the new one is the same, so that nothing is drawn again. */
const isSame = <Value>(one: Live<Value>, other: Live<Value>) =>
  one.kind === 'ready' && other.kind === 'ready' && one.value === other.value;

/** The value of a source, now and after each change. `first` is what it was a moment ago, if that is known. */
export function useLive<Value>(source: Source<Value>, first: Value | null = null): Live<Value> {
  const [live, setLive] = useState<Live<Value>>(first === null ? { kind: 'loading' } : { kind: 'ready', value: first });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const mounted = new AbortController();
    let asked = 0;
    const read = async () => {
      asked += 1;
      const mine = asked;
      // A slow read must not overwrite the answer of a later one.
      const show = (next: Live<Value>) => {
        if (mine === asked && !mounted.signal.aborted) setLive((last) => (isSame(last, next) ? last : next));
      };
      try {
        show({ kind: 'ready', value: await source.read() });
      } catch {
        const tryAgain = () => {
          setLive({ kind: 'loading' });
          setTries((count) => count + 1);
        };
        show({ kind: 'failed', tryAgain });
      }
    };
    source.onChanged(() => void read(), mounted.signal);
    void read();
    return () => mounted.abort();
  }, [source, tries]);
  return live;
}

/** The time, in epoch ms, again every `everyMs` and whenever the page is seen again. */
export function useNow(now: () => number, everyMs: number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const tick = () => setTime(now());
    // The first drawing has read the time. It is read again only if that is long ago.
    if (Math.abs(now() - time) >= everyMs) tick();
    const interval = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now, everyMs]);
  return time;
}

/** Draws again when the language was switched, and keeps the document's own language and direction in step. */
export function useLanguageSwitch(language: Language): void {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  // At once, and not after the paint: words that come in between would not be drawn.
  useLayoutEffect(() => {
    const mounted = new AbortController();
    language.onChanged(() => redraw(), mounted.signal);
    return () => mounted.abort();
  }, [language]);
  document.documentElement.lang = language.code();
  document.documentElement.dir = language.direction();
}
