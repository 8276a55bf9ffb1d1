import type { DayView, Mark } from '../../lib/core/views/day/day-view';
import type { Span } from '../../lib/core/views/day/span';
import { useLanguage } from '../context/words';
import { daySentence } from './day-sentence';
import './DayStrip.css';

interface DayStripProps {
  view: DayView;
  /** In px: in a row of the week, on the first screen, on its own page. */
  height: 12 | 28 | 56;
  /** The sentence already stands beside the strip. */
  isDecoration?: boolean;
}

/** Marks of what was done are long ticks, and other marks are short. An absence and a long break are gaps and need no tick. */
const isDone = ({ kind }: Mark) => kind === 'stretch' || kind === 'moved' || kind === 'stood';
const isGap = ({ kind }: Mark) => kind === 'away' || kind === 'longBreak';

const HOUR = 3_600_000;

/**
 * A day as one strip. It is filled while the person is at the desk, open while they are away, and half filled while they stand. A tick
 * is a break, and a line at the foot is a break that waited. The sheet mirrors the strip for languages read from right to left.
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
  const inside = height - 2 * edge;
  const hours = height === 12 ? [] : hoursIn(axis);
  return (
    <>
      <rect class="day-strip-ground" x="0" y={edge} width="100%" height={inside} />
      {hours.map((at) => (
        <rect key={at} class="day-strip-hour" x={part(at - axis.from)} y={edge + inside - 4} width="1" height="4" />
      ))}
      {segments.map((each) => {
        const high = each.kind === 'standing' ? inside / 2 : inside;
        const y = edge + inside - high;
        return <rect key={each.from} class={`day-strip-${each.kind}`} {...across(each)} y={y} height={high} />;
      })}
      {waits.map((wait) => (
        <rect key={wait.from} class="day-strip-wait" {...across(wait)} y={edge + inside - 3} height="3" />
      ))}
      {marks
        .filter((mark) => !isGap(mark))
        .map((mark) => (
          <Tick
            key={`${mark.at} ${mark.kind}`}
            x={part(mark.at - axis.from)}
            isDone={isDone(mark)}
            height={isDone(mark) ? height : height / 3}
          />
        ))}
    </>
  );
}

/** The whole hours inside the axis, epoch ms. */
const hoursIn = ({ from, until }: Span) =>
  Array.from({ length: Math.ceil((until - from) / HOUR) }, (_, hour) => from + hour * HOUR).slice(1);

interface TickProps {
  x: string;
  isDone: boolean;
  height: number;
}

/** A tick, with a little ground on both sides so that it is seen on the sitting too. */
function Tick({ x, isDone: done, height }: TickProps) {
  return (
    <g transform="translate(-2 0)">
      <rect class="day-strip-around" x={x} y="0" width="4" height={height} />
      <g transform="translate(1 0)">
        <rect class={done ? 'day-strip-done' : 'day-strip-not-done'} x={x} y="0" width="2" height={height} />
      </g>
    </g>
  );
}

/** When the strip begins and ends, below it. */
export function StripEnds({ view: { axis, zone } }: { view: DayView }) {
  const { time } = useLanguage();
  return (
    <div class="row apart day-strip-ends">
      <span>{time(axis.from, zone)}</span>
      <span>{time(axis.until, zone)}</span>
    </div>
  );
}
