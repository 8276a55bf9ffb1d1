import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon';

/**
 * `primary` is what a screen is for: 48 px, at most one on each. `normal`, 44 px, are its equals. `quiet`, 32 px, are words by the
 * way, and `word`, 24 px, one among others. `player`, 56 px, are pressed without looking closely.
 */
export type ButtonKind = 'primary' | 'normal' | 'quiet' | 'word' | 'player';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'icon' | 'kind' | 'size'> {
  kind?: ButtonKind | undefined;
  /** Before the words; never instead of them. */
  icon?: IconName | undefined;
  children: ComponentChildren;
}

const classOf: Record<ButtonKind, string> = {
  primary: 'primary',
  normal: '',
  quiet: 'quiet',
  // Quiet, and smaller.
  word: 'quiet word',
  player: 'player',
};

/** Words to be pressed. What else a button takes (`onClick`, `disabled`, `aria-…`, `ref`) it takes as it is. */
export function Button({ kind = 'normal', icon, children, ...rest }: ButtonProps) {
  const classes = [classOf[kind], icon ? 'button-with-icon' : ''].filter(Boolean).join(' ');
  return (
    <button type="button" class={classes || undefined} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
