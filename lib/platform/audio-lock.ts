// Decides which one page plays sound, by a Web Lock.

/** The Web Lock of the one page that plays sound (SPEECH-6). All pages of this extension in this profile share it. */
const lockName = 'limber-sound';

/**
 * Waits until this page may play sound. The page keeps that right until `signal` aborts or the page closes; then another page
 * gets it.
 *
 * @param onTurn `waited` is true if another page played sound until now
 */
export function takeTurn(signal: AbortSignal, onTurn: (waited: boolean) => void): void {
  const keep = (waited: boolean) =>
    new Promise<void>((release) => {
      if (signal.aborted) return release();
      signal.addEventListener('abort', () => release());
      onTurn(waited);
    });
  const ask = async () => {
    const isTaken = await navigator.locks.request(lockName, { ifAvailable: true }, (lock) =>
      lock ? keep(false).then(() => false) : true,
    );
    if (isTaken && !signal.aborted) await navigator.locks.request(lockName, { signal }, () => keep(true));
  };
  // Aborted while it waited. Nothing was played, so there is nothing to do.
  ask().catch(() => undefined);
}
