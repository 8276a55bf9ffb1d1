import { type HoursRange, MIDNIGHT } from '../../../lib/core/state/week';
import './HoursBar.css';

/** A day from midnight to midnight, filled while reminders may come. The fields beside it say the same. */
export function HoursBar({ ranges }: { ranges: readonly HoursRange[] }) {
  const part = (minutes: number) => `${((100 * minutes) / MIDNIGHT).toFixed(2)}%`;
  return (
    <svg class="hours-bar" width="100%" height="12" aria-hidden="true">
      <rect class="hours-bar-ground" width="100%" height="12" rx="4" />
      {ranges.map(({ from, to }) => (
        <rect key={from} class="hours-bar-open" x={part(from)} width={part(to - from)} height="12" rx="2" />
      ))}
    </svg>
  );
}
