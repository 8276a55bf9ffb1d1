import type { ComponentChildren } from 'preact';
import './Banner.css';
import { Icon } from './Icon';

interface BannerProps {
  /** `neutral`: to know. `care`: mind this. `stop`: a body or a life may be at stake; nothing else may look like it. */
  kind: 'neutral' | 'care' | 'stop';
  /** `alert` is said at once, `status` when it suits; neither, where it was there from the beginning. */
  role?: 'alert' | 'status';
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
