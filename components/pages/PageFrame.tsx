import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Route, useGo } from '../context/routes';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import './PageFrame.css';

interface PageFrameProps {
  route: Route;
  /** A paused stretch waits behind this page. */
  isGuideWaiting: boolean;
  children: ComponentChildren;
}

/** Surrounds every page with the way back, always in the same place, and the heading, where reading begins. */
export function PageFrame({ route, isGuideWaiting, children }: PageFrameProps) {
  const { t } = useLanguage();
  const { back, ended } = useGo();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // When the person comes back from another page, the link that they had pressed takes the focus instead. A sheet that this page
    // covers has closed by now: before that it keeps the focus to itself.
    if (!ended) heading.current?.focus();
  }, []);
  useEscape(back);
  return (
    <main class="screen page">
      <div class="page-way-back">
        <Button icon="back" onClick={back}>
          {t('page.back')}
        </Button>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {t(`page.${route}.title`)}
      </h1>
      {isGuideWaiting && (
        <p class="explanation" role="status">
          {t('page.guideWaits')}
        </p>
      )}
      {children}
    </main>
  );
}

function useEscape(back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Otherwise the browser closes the popup.
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
