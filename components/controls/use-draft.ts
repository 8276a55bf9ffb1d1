import { useEffect, useReducer, useRef } from 'preact/hooks';
import { createDraft, type Draft, type Read } from './draft';

interface DraftUse<Text, Value> {
  readonly stored: Value;
  readonly toText: (stored: Value) => Text;
  readonly read: Read<Text, Value>;
  readonly put: (value: Value) => Promise<boolean>;
}

/** A draft of a stored value. It is saved even when the page is closed, left or hidden, or when the field disappears. */
export function useDraft<Text, Value>({ stored, toText, read, put }: DraftUse<Text, Value>): Draft<Text, Value> {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const latestPut = useRef(put);
  latestPut.current = put;
  const made = useRef<Draft<Text, Value> | null>(null);
  made.current ??= createDraft({
    stored,
    toText,
    read,
    put: (value) => latestPut.current(value),
    onChanged: () => redraw(),
  });
  const draft = made.current;
  // This runs while drawing. An effect runs after the first paint and would take back what the person has typed since.
  draft.see(stored);
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && draft.flush();
    const go = () => draft.flush();
    window.addEventListener('pagehide', go);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', go);
      document.removeEventListener('visibilitychange', hide);
      draft.flush();
    };
  }, [draft]);
  return draft;
}
