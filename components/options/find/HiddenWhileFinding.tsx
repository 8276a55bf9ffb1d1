import type { ComponentChildren } from 'preact';
import { useFound } from './found';

/**
 * What a section has besides its settings. It is hidden while somebody looks for a setting and the section shows only some; an undo
 * that is in it outlives that.
 */
export function HiddenWhileFinding({ children }: { children: ComponentChildren }) {
  return (
    <div class="no-box" hidden={useFound() !== null}>
      {children}
    </div>
  );
}
