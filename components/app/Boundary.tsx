import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { useLanguage } from '../context/words';

interface BoundaryProps {
  children: ComponentChildren;
  /** Called once for each error, with what was thrown. */
  onBroken: (error: unknown) => void;
  /** Shows the settings; `null` where they are what is broken. */
  onSettings: (() => void) | null;
  /** Calls back after each change of what is stored, after which it may be worth another try. */
  onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** Surrounds a page. If drawing it throws, the person reads what happened and can try again. */
export function Boundary({ children, onBroken, onSettings, onChanged }: BoundaryProps) {
  const [error, tryAgain] = useErrorBoundary(onBroken);
  return error === undefined ? (
    children
  ) : (
    <Broken onTryAgain={tryAgain} onSettings={onSettings} onChanged={onChanged} />
  );
}

function Broken({
  onTryAgain,
  onSettings,
  onChanged,
}: Pick<BoundaryProps, 'onSettings' | 'onChanged'> & { onTryAgain: () => void }) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const again = useRef(onTryAgain);
  again.current = onTryAgain;
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const shown = new AbortController();
    // The background may have set aside what could not be shown.
    onChanged(() => again.current(), shown.signal);
    return () => shown.abort();
  }, [onChanged]);
  return (
    <main class="screen">
      <div class="stack" role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {t('page.broken.title')}
        </h1>
        <p>{t('page.broken')}</p>
      </div>
      <button type="button" class="primary" onClick={onTryAgain}>
        {t('page.tryAgain')}
      </button>
      {onSettings && (
        <button type="button" onClick={onSettings}>
          {t('now.settings')}
        </button>
      )}
    </main>
  );
}

/** Surrounds a part of a page. If drawing it throws, the rest of the page stays. */
export function PartBoundary({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  const [error, tryAgain] = useErrorBoundary((thrown: unknown) =>
    console.error('Limber: a part was not shown', thrown),
  );
  if (error === undefined) return <>{children}</>;
  return (
    <div class="stack" role="alert">
      <p>{t('page.broken.part')}</p>
      <button type="button" onClick={tryAgain}>
        {t('page.tryAgain')}
      </button>
    </div>
  );
}
