import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from './words';

/** If loading takes longer than this, in ms, the page says so. A shorter time is over before anybody can read it. */
const SLOW = 300;

/** A component whose code is loaded when it is shown, or earlier if it was fetched. */
export interface Later<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads the code. Rejects if it cannot be loaded; the next call tries again. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * A component that is not part of the first load of a page, and neither are its texts. If it cannot be loaded, the error is
 * thrown to the boundary around it, which offers to try again.
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
      // If it was loaded after it was drawn as waiting, it is drawn again.
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
  return isSlow ? <p class="screen soft">{t('page.loading')}</p> : null;
}
