import type { ButtonProps } from './Button';
import { Icon, type IconName } from './Icon';
import './IconButton.css';

interface IconButtonProps extends Omit<ButtonProps, 'kind' | 'icon'> {
  icon: IconName;
}

/** A sign with its word below it, 44 px at least: what stands at the edge of a screen. A switch says `aria-pressed`. */
export function IconButton({ icon, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" {...rest}>
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}
