import type { ComponentChildren } from 'preact';
import './Row.css';

interface RowProps {
  /** `even`: equal columns, whatever they say. `apart`: the first at the beginning, the last at the end. `start`: one after another. */
  kind?: 'even' | 'apart' | 'start';
  children: ComponentChildren;
}

/** Side by side, as long as each fits whole; else the last goes below. */
export function Row({ kind = 'even', children }: RowProps) {
  return <div class={`row row-${kind}`}>{children}</div>;
}
