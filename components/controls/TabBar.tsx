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
  /** The name of the bar for a screen reader. */
  label: string;
  tabs: readonly Tab<Name>[];
  /** The tab that is open; `null` if none is. */
  at: Name | null;
  /** The tab that the person has just come back from. It takes the focus. */
  cameBack?: Name | null;
  onGo: (name: Name) => void;
}

/** The tabs at the foot of every screen. Each has an icon and a word, and the open one is marked. */
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
