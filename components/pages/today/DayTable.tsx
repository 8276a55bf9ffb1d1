import type { DayView } from '../../../lib/core/views/day/day-view';
import { useLanguage } from '../../context/words';
import { toMinute } from '../../controls/day-sentence';
import { entryText } from './entry-text';
import './DayTable.css';

/** All that the strip shows, line by line. */
export function DayTable({ view: { entries, zone } }: { view: DayView }) {
  const language = useLanguage();
  const { t, time, duration } = language;
  return (
    <table class="day-table">
      <thead>
        <tr>
          <th scope="col">{t('today.column.time')}</th>
          <th scope="col">{t('today.column.what')}</th>
          <th scope="col">{t('today.column.length')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={`${entry.at} ${entry.kind}`} class={entry.kind === 'desk' ? 'day-table-desk' : undefined}>
            <td>{time(entry.at, zone)}</td>
            <th scope="row">{entryText(language, entry)}</th>
            <td>{entry.ms !== null && duration(toMinute(entry.ms))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
