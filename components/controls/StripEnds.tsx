// Decides which times stand below the strip of a day.
import { HOUR } from '../../lib/core/state/time';
import type { DayView } from '../../lib/core/views/day/day-view';
import type { Span } from '../../lib/core/views/day/span';
import { useLanguage } from '../context/words';
import { hoursIn } from './DayStrip';
import './StripEnds.css';

/** Between how many hours a time is written below, so that there are four times or fewer inside the strip. */
const stepOf = ({ from, until }: Span) => [1, 2, 3, 4, 6].find((step) => (until - from) / HOUR / step <= 5) ?? 6;

/** The times below the strip: its ends, and some of the hours between, if there is room. A reader hears the ends. */
export function StripEnds({ view: { axis, zone } }: { view: DayView }) {
  const { time } = useLanguage();
  const step = stepOf(axis);
  const between = hoursIn(axis).filter((at, i) => (i + 1) % step === 0 && axis.until - at >= step * HOUR);
  return (
    <div class="day-strip-ends">
      <div class="row apart">
        <span>{time(axis.from, zone)}</span>
        <span>{time(axis.until, zone)}</span>
      </div>
      <svg class="day-strip day-strip-between" width="100%" height="100%" aria-hidden="true">
        {between.map((at) => (
          <text key={at} x={`${(100 * (at - axis.from)) / (axis.until - axis.from)}%`} y="50%">
            {time(at, zone)}
          </text>
        ))}
      </svg>
    </div>
  );
}
