import { useRef, useState } from 'preact/hooks';

/** Whether something is going on, and whether the last of it failed. */
export interface Tried {
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  /** Does it, unless something is going on already. */
  readonly go: (work: () => Promise<void>) => void;
}

/** One thing at a time, and whether it went well. What went wrong is in the page's console. */
export function useTried(): Tried {
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isOn = useRef(false);
  const go = (work: () => Promise<void>) => {
    if (isOn.current) return;
    isOn.current = true;
    setBusy(true);
    setFailed(false);
    work()
      .catch((error: unknown) => {
        console.warn('Limber: your data', error);
        setFailed(true);
      })
      .finally(() => {
        isOn.current = false;
        setBusy(false);
      });
  };
  return { isBusy, hasFailed, go };
}
