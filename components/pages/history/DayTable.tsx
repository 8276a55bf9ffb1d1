import type { Row } from '../../../lib/core/state/history-row';
import type { DayView } from '../../../lib/core/views/day/day-view';
import { reasonsOf } from '../../../lib/core/views/history/waits';
import { useLanguage } from '../../context/words';
import { toMinute } from '../../controls/day-sentence';
import { entryText } from './entry-text';
import { HistoryTable } from './HistoryTable';

interface DayTableProps {
  view: DayView;
  /** Those that tell what breaks waited for. */
  rows: readonly Row[];
}

/** All that the strip shows, line by line. */
export function DayTable({ view: { entries, zone }, rows }: DayTableProps) {
  const language = useLanguage();
  const { t, time, duration } = language;
  return (
    <HistoryTable
      columns={[t('today.column.time'), t('today.column.what'), t('today.column.length')]}
      head={1}
      rows={entries.map((entry) => ({
        key: `${entry.at} ${entry.kind}`,
        isSoft: entry.kind === 'desk',
        cells: [
          time(entry.at, zone),
          entryText(language, entry, entry.kind === 'waited' ? reasonsOf(entry, rows) : []),
          entry.ms !== null && duration(toMinute(entry.ms)),
        ],
      }))}
    />
  );
}
