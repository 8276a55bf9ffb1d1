import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/core/state/history-row';
import type { State } from '../../lib/core/state/state';
import type { Span } from '../../lib/core/views/day/span';

/** Where a page gets rows of history from, and when they begin. */
export interface RowSource {
  /** Rows that ended in `[from, to)`, epoch ms, and how many others make no sense. Rejects if the history cannot be read. */
  readonly between: (from: number, to: number) => Promise<{ readonly rows: readonly Row[]; readonly unread: number }>;
  /** `since` is when the first row ended, epoch ms; `null` if there is none. */
  readonly summary: () => Promise<{ readonly since: number | null }>;
}

export type Rows =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly tryAgain: () => void }
  | { readonly kind: 'known'; readonly rows: readonly Row[]; readonly unread: number };

/** One row for each id. The later one counts. */
const oneOfEach = (rows: readonly Row[]) => [...new Map(rows.map((row) => [row.id, row])).values()];

type Answer = (
  | { readonly kind: 'known'; readonly rows: readonly Row[]; readonly unread: number }
  | { readonly kind: 'failed' }
) & {
  /** The time that was asked for. */
  readonly key: string;
};

/**
 * The rows of a time, including those that still wait to be written. They are read again after each event that the background has
 * handled: it may have written some, or they were erased in another page. It has just run, so this starts none that has stopped.
 */
export function useRows(
  source: Pick<RowSource, 'between'>,
  { from, until }: Span,
  { outbox: { rows: waiting }, tracker: { lastEventAt } }: Pick<State, 'outbox' | 'tracker'>,
): Rows {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, tryAgain] = useReducer<number, void>((count) => count + 1, 0);
  const waited = useRef(waiting);
  const key = `${from} ${until}`;
  const onTheirWay = waiting.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    // Rows that have just been written stay visible until they are read again.
    const written = waited.current;
    waited.current = waiting;
    setAnswer((last) => (last?.kind === 'known' ? { ...last, rows: oneOfEach([...last.rows, ...written]) } : last));
  }, [onTheirWay]);
  useEffect(() => {
    let isAsking = true;
    source.between(from, until).then(
      (read) => isAsking && setAnswer({ kind: 'known', key, ...read }),
      () => isAsking && setAnswer({ kind: 'failed', key }),
    );
    return () => {
      isAsking = false;
    };
  }, [source, from, until, onTheirWay, lastEventAt, tries]);
  if (answer?.key !== key) return { kind: 'loading' };
  if (answer.kind === 'known') return { ...answer, rows: oneOfEach([...answer.rows, ...waiting]) };
  const again = () => {
    setAnswer(null);
    tryAgain();
  };
  return { kind: 'failed', tryAgain: again };
}
