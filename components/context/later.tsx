import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from './words';

/** What comes later than this, in ms, is waited for: less is over before it can be read. */
const SLOW = 300;

/** A component whose code comes when it is shown, or before that when it is fetched. */
export interface Later<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads the code. Rejects if it does not come; the next time it is asked for again. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * A component that is not part of what a page loads first, and neither are its words. What does not come is thrown, so that the boundary around it has
 * words, and a way on.
 *
 * @param isSaid whether something that is slow to come says so in its place
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { isSaid = true } = {},
): Later<Props> {
  let ready: ComponentType<Props> | null = null;
  const fetch = async () => {
    ready ??= await load();
  };
  function Loaded(props: Props) {
    const language = useLanguage();
    const [seen, setSeen] = useState<{ readonly error: unknown } | 'waiting' | 'there'>('waiting');
    useEffect(() => {
      // It may have come since it was drawn as waiting: then it is drawn once more.
      const shown = new AbortController();
      const show = (next: typeof seen) => shown.signal.aborted || setSeen(next);
      Promise.all([fetch(), language.whole()]).then(
        () => show('there'),
        (error: unknown) => show({ error }),
      );
      return () => shown.abort();
    }, []);
    if (typeof seen === 'object') throw seen.error;
    const Ready = ready;
    if (Ready && language.isWhole()) return <Ready {...props} />;
    return isSaid ? <Waiting /> : null;
  }
  return Object.assign(Loaded, { fetch });
}

function Waiting() {
  const { t } = useLanguage();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? <p class="screen loading">{t('page.loading')}</p> : null;
}
