/**
 * Keeps the screen on until `signal` aborts, while the page can be seen: the browser lets go whenever it is hidden, and is asked
 * again when it is back. Where there is no such thing, or the battery is low, the screen does as it is set. Nothing waits for it.
 */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  const ask = async () => {
    const isHeld = lock !== null && !lock.released;
    if (signal.aborted || isAsking || isHeld || document.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (signal.aborted) await lock.release();
    } catch {
      // Refused: tried again when the page is seen again.
    } finally {
      isAsking = false;
    }
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release().catch(() => undefined));
  void ask();
}
