import type { DayView, Mark } from '../../lib/core/views/day/day-view';
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

/** An absence and a long break are gaps and need no mark. */
const isDone = ({ kind }: Mark) => kind === 'stretch' || kind === 'moved' || kind === 'stood';
const isGap = ({ kind }: Mark) => kind === 'away' || kind === 'longBreak';

const HOUR = 3_600_000;

/**
 * A day as one strip. It is filled while the person is at the desk, open while they are away, and half filled while they stand. What
 * became of a break is marked on it (`StripMarks`). The sheet mirrors the strip for languages read from right to left.
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
        <Waited key={wait.from} {...across(wait)} foot={edge + inside} />
      ))}
      {marks
        .filter((mark) => !isGap(mark))
        .map((mark) => {
          const What = isDone(mark) ? Taken : NotTaken;
          return <What key={`${mark.at} ${mark.kind}`} x={part(mark.at - axis.from)} height={height} />;
        })}
    </>
  );
}

/** The whole hours inside the axis, epoch ms. */
const hoursIn = ({ from, until }: Span) =>
  Array.from({ length: Math.ceil((until - from) / HOUR) }, (_, hour) => from + hour * HOUR).slice(1);

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
