import type { ComponentChildren, HTMLAttributes } from 'preact';
import './Ring.css';

interface RingProps extends Omit<HTMLAttributes<HTMLDivElement>, 'class' | 'className' | 'size'> {
  /** 72 or 152 px, or 200 px and more with large text. */
  size: 'small' | 'now' | 'large';
  /** How much of the ring is drawn, clockwise from the top: 0 to 1. Other numbers are drawn as the nearest end. */
  progress: number;
  /** The large number in the middle. Its unit is a `<small>` in it. */
  number?: ComponentChildren;
  /** The content below the number. */
  children?: ComponentChildren;
}

const RADIUS = 45;

/**
 * Shows a part of a whole as a ring. The caller sets `role` and `aria-…`, because only the caller knows whether it is a timer or a
 * picture. Drawn once a second, it glides by a transition of the browser. A new `key` starts it anew instead of running back.
 */
export function Ring({ size, progress, number, children, ...rest }: RingProps) {
  const part = Math.min(1, Math.max(0, progress));
  return (
    <div class={`ring ring-${size}`} {...rest}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-whole" cx="50" cy="50" r={RADIUS} />
        {part > 0 && (
          <circle
            class="ring-part"
            cx="50"
            cy="50"
            r={RADIUS}
            pathLength={1}
            stroke-dasharray="1 1"
            stroke-dashoffset={1 - part}
          />
        )}
      </svg>
      <div class="ring-middle">
        {number !== undefined && <p class="ring-number">{number}</p>}
        {children}
      </div>
    </div>
  );
}
