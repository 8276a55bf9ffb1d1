import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../context/words';
import './WelcomeCard.css';

interface WelcomeCardProps {
  title: 'welcome.count.title' | 'welcome.reminder.title' | 'welcome.rhythm.title' | 'welcome.end.title';
  /** Which of the cards it is, from 1, and how many there are; `null` at the end. */
  place: { readonly number: number; readonly total: number } | null;
  picture: ComponentChildren;
  /** Whether reading goes on here: the person came from another card. */
  takesFocus: boolean;
  children: ComponentChildren;
}

/** One card of the welcome page: its picture, its heading and what it says. */
export function WelcomeCard({ title, place, picture, takesFocus, children }: WelcomeCardProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <div class="welcome-picture">{picture}</div>
      <div class="stack">
        {place && <p class="soft">{t('welcome.step', place)}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {t(title)}
        </h1>
        {children}
      </div>
    </>
  );
}
