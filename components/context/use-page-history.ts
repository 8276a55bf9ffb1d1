import { useEffect, useRef } from 'preact/hooks';

/** What an entry of the browser's history holds: the pages that are open there, and how many entries are Limber's below it. */
interface Entry<Visit> {
  readonly visits: readonly Visit[];
  readonly depth: number;
}

const entryNow = <Visit>() => history.state as Entry<Visit> | null;

/** What is open at the entry that the document was loaded at: after a reload it is what was open before. */
export const visitsHere = <Visit>(): readonly Visit[] | null => entryNow<Visit>()?.visits ?? null;

interface PageHistory<Visit> {
  /** A page opens. */
  readonly open: (visits: readonly Visit[]) => void;
  /** So many pages close, by a button of Limber's. */
  readonly close: (count: number) => void;
}

/** Each page is an entry of the browser's history, so that the browser's Back closes it, and not Limber. `onTurned`: Back or Forward was pressed. */
export function usePageHistory<Visit>(
  first: readonly Visit[],
  onTurned: (visits: readonly Visit[]) => void,
): PageHistory<Visit> {
  const depth = () => entryNow()?.depth ?? 0;
  const open = (visits: readonly Visit[]) =>
    history.pushState({ visits, depth: depth() + 1 } satisfies Entry<Visit>, '');
  const latest = useRef(onTurned);
  latest.current = onTurned;
  useEffect(() => {
    if (!entryNow()) {
      history.replaceState({ visits: [], depth: 0 } satisfies Entry<Visit>, '');
      if (first.length > 0) open(first);
    }
    const turned = ({ state }: PopStateEvent) => latest.current((state as Entry<Visit> | null)?.visits ?? []);
    addEventListener('popstate', turned);
    return () => {
      removeEventListener('popstate', turned);
      history.replaceState(null, '');
    };
  }, []);
  return {
    open,
    close: (count) => {
      const own = Math.min(count, depth());
      if (own > 0) history.go(-own);
    },
  };
}
