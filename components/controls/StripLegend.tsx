import type { DayView } from '../../lib/core/views/day/day-view';
import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import './StripLegend.css';
// The samples are drawn as the strip is.
import './DayStrip.css';

/** What the parts of a strip are: those that every strip may have, and those that this one has. */
export function StripLegend({ view: { marks, segments, waits } }: { view: DayView }) {
  const { t } = useLanguage();
  const isNotTaken = marks.some(({ kind }) => kind === 'skipped' || kind === 'missed' || kind === 'putOff');
  const items: readonly (readonly [sample: string, label: PlainKey, isThere: boolean])[] = [
    ['desk', 'today.line.desk', true],
    ['away', 'today.line.away', true],
    ['standing', 'today.line.standing', segments.some(({ kind }) => kind === 'standing')],
    ['done', 'today.legend.break', true],
    ['not-done', 'today.legend.notTaken', isNotTaken],
    ['wait', 'today.legend.waited', waits.length > 0],
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

function Sample({ of }: { of: string }) {
  const shapes: Readonly<Record<string, { x: number; y: number; width: number; height: number }>> = {
    standing: { x: 0, y: 7, width: 14, height: 7 },
    done: { x: 6, y: 0, width: 2, height: 14 },
    'not-done': { x: 6, y: 0, width: 2, height: 5 },
    wait: { x: 0, y: 10, width: 14, height: 3 },
  };
  return (
    <svg class="day-strip" width="14" height="14" aria-hidden="true">
      <rect class={`day-strip-${of}`} {...(shapes[of] ?? { x: 0.5, y: 0.5, width: 13, height: 13 })} />
    </svg>
  );
}
