import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NowView } from '../../lib/core/views/view';
import { useLanguage } from '../context/words';
import { ActionBar } from '../controls/ActionBar';
import { Button } from '../controls/Button';
import { Figure } from '../figure/Figure';
import { useReducedMotion } from '../figure/motion/use-reduced-motion';
import { StatusLine } from './StatusLine';
import './DoneScreen.css';

interface DoneScreenProps {
  view: NowView;
  what: 'stretch' | 'longBreak';
  /** The picture of the day so far. */
  today: ComponentChildren;
  onClose: () => void;
}

/** Says that a break is done, and when the next one is. It counts nothing and gives no reward (WORDS-6). */
export function DoneScreen({ view, what, today, onClose }: DoneScreenProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isReduced = useReducedMotion();
  const hasRisen = what === 'longBreak' && !view.staySeated;
  return (
    <main class="screen done">
      <div class="done-picture">
        {hasRisen ? (
          // Without movement it shows only the end. Two figures side by side would look like a move to follow.
          <Figure pose="standUp" side={null} from={isReduced ? null : 'sitToStandReady'} />
        ) : (
          <Figure pose="rest" side={null} />
        )}
        <svg class="done-tick" viewBox="0 0 48 48" aria-hidden="true">
          <circle cx="24" cy="24" r="22" />
          <path d="M13 25l8 8 14-17" pathLength={1} />
        </svg>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {t('done.title')}
      </h1>
      <p class="done-next">
        <StatusLine status={view.status} />
      </p>
      {today}
      <ActionBar>
        <Button kind="primary" onClick={onClose}>
          {t('control.close')}
        </Button>
      </ActionBar>
    </main>
  );
}
