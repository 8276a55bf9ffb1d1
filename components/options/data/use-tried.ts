import { useRef, useState } from 'preact/hooks';

/** Whether something is going on, and whether the last of it failed. */
export interface Tried {
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  /** Does it, unless something is going on already, here or in another part. */
  readonly go: (work: () => Promise<void>) => void;
}

/**
 * Whose turn it is: an import that goes on while everything is deleted would leave rows behind. A button that takes it is
 * `aria-disabled` meanwhile: one that is `disabled` loses the focus, and whoever pressed it their place.
 */
export interface Turn {
  readonly isTaken: boolean;
  /** Whether it could be taken. */
  readonly take: () => boolean;
  readonly free: () => void;
}

/** One turn, for all parts that work on what is kept. */
export function useTurn(): Turn {
  const [isTaken, setTaken] = useState(false);
  const isOn = useRef(false);
  const become = (on: boolean) => {
    isOn.current = on;
    setTaken(on);
  };
  return {
    isTaken,
    take: () => {
      if (isOn.current) return false;
      become(true);
      return true;
    },
    free: () => become(false),
  };
}

/** One thing at a time, and whether it went well. What went wrong is in the page's console. */
export function useTried({ take, free }: Turn): Tried {
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const go = (work: () => Promise<void>) => {
    if (!take()) return;
    setBusy(true);
    setFailed(false);
    work()
      .catch((error: unknown) => {
        console.warn('Limber: your data', error);
        setFailed(true);
      })
      .finally(() => {
        free();
        setBusy(false);
      });
  };
  return { isBusy, hasFailed, go };
}
