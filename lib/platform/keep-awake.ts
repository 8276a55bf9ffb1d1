/**
 * Keeps the screen on until `signal` aborts, while the page is visible. The browser drops the lock when the page is hidden,
 * so it is asked for again when the page is visible. Without the API or with a low battery, the screen follows its own
 * settings. Nothing waits for this.
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
      // The browser refused. It is asked again when the page is visible again.
    } finally {
      isAsking = false;
    }
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release().catch(() => undefined));
  void ask();
}
