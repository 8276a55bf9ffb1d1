import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import './TabBar.css';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly icon: IconName;
  readonly label: ComponentChildren;
}

interface TabBarProps<Name extends string> {
  /** What the bar is, for a screen reader. */
  label: string;
  tabs: readonly Tab<Name>[];
  /** Where one is; `null`: at none of them. */
  at: Name | null;
  /** Where one has just come back from: it takes the focus. */
  cameBack?: Name | null;
  onGo: (name: Name) => void;
}

/** The ways through Limber, at the foot of every screen: each a sign with its word, and the one where one is marked. */
export function TabBar<Name extends string>({ label, tabs, at, cameBack = null, onGo }: TabBarProps<Name>) {
  const left = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameBack !== null) left.current?.focus();
  }, [cameBack]);
  return (
    <nav class="tab-bar" aria-label={label}>
      {tabs.map(({ name, icon, label: word }) => (
        <button
          key={name}
          ref={name === cameBack ? left : null}
          type="button"
          aria-current={name === at ? 'page' : undefined}
          onClick={() => onGo(name)}
        >
          <Icon name={icon} />
          <span>{word}</span>
        </button>
      ))}
    </nav>
  );
}
