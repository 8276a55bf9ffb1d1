import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { PlainKey } from '../../lib/i18n/messages';
import { usePageHistory, visitsHere } from './use-page-history';
import { useLanguage } from './words';

/** Pages that open over any screen and go back to it. */
export type Route = 'moves' | 'today' | 'safety' | 'pop' | 'longTerm' | 'about';

/** A page that was opened, and the link that opened it. */
interface Visit {
  readonly route: Route;
  readonly link: string;
}

export interface Routes {
  /** The page that is open; `null` while the screen itself is shown. */
  readonly at: Route | null;
  /** The visit that has just ended. Its link gets the focus. */
  readonly ended: Visit | null;
  readonly go: (route: Route, link: string) => void;
  /** Back to the page before, or to the screen. */
  readonly back: () => void;
  /** Goes to the screen at once, however many pages are open. */
  readonly leave: () => void;
}

const RoutesContext = createContext<Routes | null>(null);

export const RoutesProvider = RoutesContext.Provider;

interface Cover {
  /** The page that is open from the start. */
  readonly startsAt?: Route | null;
  /** A page is about to cover the screen. */
  readonly onCovered: () => void;
  /** The screen is about to be seen again. */
  readonly onUncovered: () => void;
}

/**
 * Which page is open. This is kept in the page and its browser history and not stored, so a popup that is opened again shows the first
 * screen.
 */
export function useRoutes({ startsAt = null, onCovered, onUncovered }: Cover): Routes {
  const start: readonly Visit[] = startsAt === null ? [] : [{ route: startsAt, link: '' }];
  const [visits, setVisits] = useState(() => visitsHere<Visit>() ?? start);
  const [ended, setEnded] = useState<Visit | null>(null);
  /** `last`: the visit that ends by it, if its link is to have the focus. */
  const show = (next: readonly Visit[], last: Visit | null) => {
    if (visits.length === 0 && next.length > 0) onCovered();
    if (visits.length > 0 && next.length === 0) onUncovered();
    setEnded(last);
    setVisits(next);
  };
  const pages = usePageHistory(start, (next: readonly Visit[]) => {
    // After Limber's own button the pages are as they are to be already.
    if (next.length === visits.length && next.every((visit, index) => visit.route === visits[index]?.route)) return;
    show(next, next.length < visits.length ? (visits.at(-1) ?? null) : null);
  });
  return {
    at: visits.at(-1)?.route ?? null,
    ended,
    go: (route, link) => {
      if (route === visits.at(-1)?.route) return;
      const next = [...visits, { route, link }];
      show(next, null);
      pages.open(next);
    },
    back: () => {
      show(visits.slice(0, -1), visits.at(-1) ?? null);
      pages.close(1);
    },
    leave: () => {
      show([], null);
      pages.close(visits.length);
    },
  };
}

/** The pages, for whoever opens one. @throws Error outside a `RoutesProvider`. */
export function useGo(): Routes {
  const routes = useContext(RoutesContext);
  if (!routes) throw new Error('no RoutesProvider around this component');
  return routes;
}

interface RouteLinkProps {
  to: Route;
  /** Tells two links to the same page apart, so that the focus returns to the right one. */
  from: string;
  /** Its text, if that is not the title of the page. */
  words?: PlainKey;
  /** Its look, if it is not a word in a row. */
  class?: string;
  /** What else is in it, after its words. */
  children?: ComponentChildren;
}

/** Opens a page, and gets the focus again when the person comes back from it. */
export function RouteLink({
  to,
  from,
  words = `page.${to}.title`,
  class: look = 'quiet word',
  children,
}: RouteLinkProps) {
  const { t } = useLanguage();
  const { at, ended, go } = useGo();
  const button = useRef<HTMLButtonElement>(null);
  const link = `${from} ${to}`;
  useEffect(() => {
    if (ended?.link === link) button.current?.focus();
  }, [ended, link]);
  return (
    <button
      ref={button}
      type="button"
      class={look}
      aria-current={at === to ? 'page' : undefined}
      onClick={() => go(to, link)}
    >
      {t(words)}
      {children}
    </button>
  );
}
