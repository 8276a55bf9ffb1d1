import type { ComponentChildren } from 'preact';
import './ActionBar.css';

interface ActionBarProps {
  /** There is more in it than a button or two: with large text it would cover most of a popup, and stays where it comes. */
  isTall?: boolean;
  children: ComponentChildren;
}

/** What a screen is for, always in sight at the foot: however long the screen is, nobody has to look for it. */
export function ActionBar({ isTall = false, children }: ActionBarProps) {
  return <div class={`action-bar${isTall ? ' action-bar-tall' : ''}`}>{children}</div>;
}
