import { Fragment } from 'preact';
import './Bars.css';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written beside the bar. */
  readonly said: string | number;
}

/** Bars from one edge, each beside its name. A screen reader skips them, because the sentence below says the same. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div class="bars" aria-hidden="true">
      {bars.map(({ label, value, said }) => (
        <Fragment key={label}>
          <span class="bars-label">{label}</span>
          <svg class="bars-bar" width="100%" height="14" aria-hidden="true">
            <rect class="bars-edge" x="0" y="0" width="1" height="14" />
            <rect class="bars-value" x="0" y="1" width={`${(100 * value) / most}%`} height="12" />
          </svg>
          <span class="bars-said">{said}</span>
        </Fragment>
      ))}
    </div>
  );
}
