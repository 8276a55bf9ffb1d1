import type { ComponentChildren } from 'preact';
import './Banner.css';
import { Icon } from './Icon';

interface BannerProps {
  /** `neutral` informs. `care` warns. `stop` is for a danger to a body or a life, and nothing else may look like it. */
  kind: 'neutral' | 'care' | 'stop';
  /** A screen reader says it at once. A banner that is there from the beginning has none, nor one in a place with the role `status`. */
  role?: 'alert';
  children: ComponentChildren;
}

/** Something to be read, set apart from what is around it (SIGN-6). */
export function Banner({ kind, role, children }: BannerProps) {
  return (
    <div class={`banner banner-${kind}`} role={role}>
      {kind !== 'neutral' && <Icon name="warning" />}
      <div class="stack">{children}</div>
    </div>
  );
}
