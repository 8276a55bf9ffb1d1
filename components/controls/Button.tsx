import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';
import { Icon, type IconName } from './Icon';

/**
 * `primary` (48 px) is the main action of a screen, which has one at most. `normal` (44 px) is any other action. `quiet` (32 px) is
 * underlined text, and `word` (24 px) is such text in a line. `player` (56 px) is pressed without looking closely.
 */
export type ButtonKind = 'primary' | 'normal' | 'quiet' | 'word' | 'player';

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className' | 'icon' | 'kind' | 'size'> {
  kind?: ButtonKind | undefined;
  /** The icon before the words. It never replaces them. */
  icon?: IconName | undefined;
  children: ComponentChildren;
}

const classOf: Record<ButtonKind, string> = {
  primary: 'primary',
  normal: '',
  quiet: 'quiet',
  // A smaller quiet button.
  word: 'quiet word',
  player: 'player',
};

/** A button with words. It passes on all other attributes of a button (`onClick`, `disabled`, `aria-…`, `ref`). */
export function Button({ kind = 'normal', icon, children, ...rest }: ButtonProps) {
  const classes = [classOf[kind], icon ? 'button-with-icon' : ''].filter(Boolean).join(' ');
  return (
    <button type="button" class={classes || undefined} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
