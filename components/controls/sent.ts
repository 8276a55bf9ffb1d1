import { useReducer, useRef } from 'preact/hooks';
import { isSameValue } from '../../lib/core/state/canonical';

/**
 * The value that will be stored when everything that was sent has arrived. A second change may come before the first is stored. It
 * builds on the first, because a change of the stored value would undo the first.
 */
export interface Sent<Value> {
  readonly latest: () => Value;
  /** Tells what is stored now. */
  readonly see: (stored: Value) => void;
  /** Sends a change of the latest; resolves to whether it was taken. */
  readonly change: (next: (latest: Value) => Value) => Promise<boolean>;
}

/** `put` resolves to whether it was taken. */
export function createSent<Value>(stored: Value, put: (value: Value) => Promise<boolean>): Sent<Value> {
  let known = stored;
  let sent: { readonly value: Value } | null = null;
  let onTheWay = 0;
  return {
    latest: () => (sent ? sent.value : known),
    see: (now) => {
      if (isSameValue(known, now)) return;
      known = now;
      if (onTheWay === 0 || isSameValue(sent?.value, now)) sent = null;
    },
    change: async (next) => {
      const mine = { value: next(sent ? sent.value : known) };
      sent = mine;
      onTheWay += 1;
      const isTaken = await put(mine.value).catch(() => false);
      onTheWay -= 1;
      if (!isTaken && sent === mine) sent = null;
      return isTaken;
    },
  };
}

/** The same as a hook. */
export function useSent<Value>(stored: Value, put: (value: Value) => Promise<boolean>): Sent<Value> {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const latestPut = useRef(put);
  latestPut.current = put;
  const made = useRef<Sent<Value> | null>(null);
  made.current ??= createSent(stored, (value) => latestPut.current(value));
  const sent = made.current;
  sent.see(stored);
  return {
    ...sent,
    change: async (next) => {
      const changing = sent.change(next);
      redraw();
      const isTaken = await changing;
      redraw();
      return isTaken;
    },
  };
}
