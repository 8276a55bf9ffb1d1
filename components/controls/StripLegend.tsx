import type { DayView } from '../../lib/core/views/day/day-view';
import { isTaken } from '../../lib/core/views/day/entries';
import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import { NotTaken, Taken, Waited } from './StripMarks';
import './StripLegend.css';
// The samples are drawn as the strip is.
import './DayStrip.css';

/** Of the samples, in px: a square. */
const SIZE = 16;

const samples = {
  desk: <rect class="day-strip-desk" width={SIZE} height={SIZE} />,
  away: <rect class="day-strip-away" x="0.5" y="0.5" width={SIZE - 1} height={SIZE - 1} />,
  standing: <rect class="day-strip-standing" y={SIZE / 2} width={SIZE} height={SIZE / 2} />,
  taken: <Taken x={SIZE / 2} height={SIZE} />,
  notTaken: (
    <g transform="translate(0 4)">
      <NotTaken x={SIZE / 2} height={SIZE} />
    </g>
  ),
  waited: <Waited x="0" width={SIZE} foot={SIZE} />,
} as const;

type SampleKind = keyof typeof samples;

/** What the parts of a strip are: those that every strip may have, and those that this one has. */
export function StripLegend({ view: { marks, segments, waits } }: { view: DayView }) {
  const { t } = useLanguage();
  const isNotTaken = marks.some((mark) => !isTaken(mark));
  const items: readonly (readonly [sample: SampleKind, label: PlainKey, isThere: boolean])[] = [
    ['desk', 'today.line.desk', true],
    ['away', 'today.line.away', true],
    ['standing', 'today.line.standing', segments.some(({ kind }) => kind === 'standing')],
    ['taken', 'today.legend.break', true],
    ['notTaken', 'today.legend.notTaken', isNotTaken],
    ['waited', 'today.legend.waited', waits.length > 0],
  ];
  return (
    <ul class="row strip-legend">
      {items
        .filter(([, , isThere]) => isThere)
        .map(([sample, label]) => (
          <li key={sample}>
            <Sample of={sample} /> {t(label)}
          </li>
        ))}
    </ul>
  );
}

function Sample({ of }: { of: SampleKind }) {
  return (
    <svg class="day-strip" width={SIZE} height={SIZE} aria-hidden="true">
      {samples[of]}
    </svg>
  );
}
