import type { ComponentChildren, HTMLAttributes } from 'preact';
import './Ring.css';

interface RingProps extends Omit<HTMLAttributes<HTMLDivElement>, 'class' | 'className' | 'size'> {
  /** 72 or 152 px, or 200 px and more with large text. */
  size: 'small' | 'now' | 'large';
  /** How much of it is drawn, clockwise from the top: 0 to 1. What is past either end is that end. */
  progress: number;
  /** In the middle, large; a unit stands in it as `<small>`. */
  number?: ComponentChildren;
  /** Below it. */
  children?: ComponentChildren;
}

const RADIUS = 45;

/**
 * A part of a whole, as a ring. `role` and `aria-…` are for the caller, who knows whether it is a timer or a picture. Looked at once a
 * second it glides, by a transition of the browser's; a `key` that changes begins anew instead of running back.
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
