import type { ButtonProps } from './Button';
import { Icon, type IconName } from './Icon';
import './IconButton.css';

interface IconButtonProps extends Omit<ButtonProps, 'kind' | 'icon'> {
  icon: IconName;
  /** There is no room for the word. A screen reader says it, and a pointer that rests on the button shows it. */
  isWordHidden?: boolean;
}

/** An icon with its word below it, at least 44 px, for the edge of a screen. A button that is a switch sets `aria-pressed`. */
export function IconButton({ icon, isWordHidden = false, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" {...rest}>
      <Icon name={icon} />
      <span class={isWordHidden ? 'said-aloud' : undefined}>{children}</span>
    </button>
  );
}
