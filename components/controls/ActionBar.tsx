import type { ComponentChildren } from 'preact';
import './ActionBar.css';

interface ActionBarProps {
  /** The bar has more than one or two buttons. With large text it would cover most of a popup, so it then does not stick to the foot. */
  isTall?: boolean;
  children: ComponentChildren;
}

/** The main action of a screen. It stays in sight at the foot, however long the screen is. */
export function ActionBar({ isTall = false, children }: ActionBarProps) {
  return <div class={`action-bar to-edges${isTall ? ' action-bar-tall' : ''}`}>{children}</div>;
}
