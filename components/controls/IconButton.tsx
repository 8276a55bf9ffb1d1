import type { ButtonProps } from './Button';
import { Icon, type IconName } from './Icon';
import './IconButton.css';

interface IconButtonProps extends Omit<ButtonProps, 'kind' | 'icon'> {
  icon: IconName;
  /** Where there is no room for it, the word is heard, and shown to a pointer that rests there. */
  isWordHidden?: boolean;
}

/** A sign with its word below it, 44 px at least: what stands at the edge of a screen. A switch says `aria-pressed`. */
export function IconButton({ icon, isWordHidden = false, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" {...rest}>
      <Icon name={icon} />
      <span class={isWordHidden ? 'said-aloud' : undefined}>{children}</span>
    </button>
  );
}
