/** The lock of the one page that is heard (SPEECH-6); shared by all pages of this extension in this profile. */
const heard = 'limber-heard';

/**
 * Waits for this page's turn to be heard, and keeps it until `signal` aborts or the page closes; then another page has it.
 *
 * @param onTurn `waited` is true if another page was heard until now
 */
export function takeTurn(signal: AbortSignal, onTurn: (waited: boolean) => void): void {
  const keep = (waited: boolean) =>
    new Promise<void>((release) => {
      if (signal.aborted) return release();
      signal.addEventListener('abort', () => release());
      onTurn(waited);
    });
  const ask = async () => {
    const isTaken = await navigator.locks.request(heard, { ifAvailable: true }, (lock) =>
      lock ? keep(false).then(() => false) : true,
    );
    if (isTaken && !signal.aborted) await navigator.locks.request(heard, { signal }, () => keep(true));
  };
  // Given up before its turn came: nothing was heard, and nothing is amiss.
  ask().catch(() => undefined);
}
