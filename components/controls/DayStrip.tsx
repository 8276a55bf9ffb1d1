import { HOUR } from '../../lib/core/state/time';
import type { DayView, Mark } from '../../lib/core/views/day/day-view';
import { isTaken } from '../../lib/core/views/day/entries';
import type { Span } from '../../lib/core/views/day/span';
import { useLanguage } from '../context/words';
import { daySentence } from './day-sentence';
import { NotTaken, Taken, Waited } from './StripMarks';
import './DayStrip.css';

interface DayStripProps {
  view: DayView;
  /** In px: in a row of the week, on the first screen, on its own page. */
  height: 12 | 28 | 56;
  /** The sentence already stands beside the strip. */
  isDecoration?: boolean;
}

/** How high the sign of an hour is, in px. */
const TICK = 4;

/** Where a mark is drawn, epoch ms: that of a break that was time away stands in the middle of its gap. */
function placeOf(mark: Mark, { marks, segments }: Pick<DayView, 'marks' | 'segments'>): number {
  const { at, kind } = mark;
  if (kind !== 'away' && kind !== 'longBreak') return at;
  const gap = segments.find((each) => each.kind === 'away' && each.from <= at && at < each.until);
  if (!gap) return at;
  // Two breaks may have made one gap; then each stands in its own part.
  const next = marks.find((other) => other.at > at && other.at < gap.until);
  return (at + (next?.at ?? gap.until)) / 2;
}

/**
 * A day as one strip. It is filled while the person is at the desk, open while they are away, and half filled while they stand; where
 * nothing is known there is only its foot. What became of a break is marked on it, each with a mark of its own (`StripMarks`). The sheet mirrors the strip for languages read from right to left.
 */
export function DayStrip({ view, height, isDecoration = false }: DayStripProps) {
  const language = useLanguage();
  const drawn = <Drawn view={view} height={height} />;
  return isDecoration ? (
    <svg class="day-strip" width="100%" height={height} aria-hidden="true">
      {drawn}
    </svg>
  ) : (
    <svg class="day-strip" width="100%" height={height} role="img" aria-label={daySentence(language, view)}>
      {drawn}
    </svg>
  );
}

function Drawn({ view: { axis, segments, marks, waits }, height }: Pick<DayStripProps, 'view' | 'height'>) {
  const part = (ms: number) => `${((100 * ms) / (axis.until - axis.from)).toFixed(3)}%`;
  const across = ({ from, until }: Span) => ({ x: part(from - axis.from), width: part(until - from) });
  const edge = height === 12 ? 0 : 3;
  const hours = height === 12 ? [] : hoursIn(axis);
  // The hours stand below, where nothing covers them.
  const inside = height - edge - (height === 12 ? 0 : TICK);
  return (
    <>
      <rect class="day-strip-ground" x="0" y={edge + inside - 2} width="100%" height="2" />
      {hours.map((at) => (
        <rect key={at} class="day-strip-hour" x={part(at - axis.from)} y={edge + inside} width="1" height={TICK} />
      ))}
      {segments.map((each) => {
        const high = each.kind === 'standing' ? inside / 2 : inside;
        const y = edge + inside - high;
        return <rect key={each.from} class={`day-strip-${each.kind}`} {...across(each)} y={y} height={high} />;
      })}
      {waits.map((wait) => (
        <Waited key={wait.from} {...across(wait)} foot={edge + inside} />
      ))}
      {marks.map((mark) => {
        const What = isTaken(mark) ? Taken : NotTaken;
        const x = part(placeOf(mark, { marks, segments }) - axis.from);
        return <What key={`${mark.at} ${mark.kind}`} x={x} height={edge + inside} />;
      })}
    </>
  );
}

/** The whole hours inside the axis, epoch ms. */
export const hoursIn = ({ from, until }: Span) =>
  Array.from({ length: Math.ceil((until - from) / HOUR) }, (_, hour) => from + hour * HOUR).slice(1);
