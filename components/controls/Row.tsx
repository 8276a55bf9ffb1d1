import type { ComponentChildren } from 'preact';
import './Row.css';

interface RowProps {
  /** `even` makes equal columns. `apart` puts the first at the beginning and the last at the end. `start` puts one after another. */
  kind?: 'even' | 'apart' | 'start';
  children: ComponentChildren;
}

/** Puts its children side by side. A child that does not fit as a whole goes to the next line. */
export function Row({ kind = 'even', children }: RowProps) {
  return <div class={`row row-${kind}`}>{children}</div>;
}
