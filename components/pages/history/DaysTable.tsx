import type { CalendarDate } from '../../../lib/core/state/time';
import type { HistoryView } from '../../../lib/core/views/history/history-view';
import { useLanguage } from '../../context/words';
import { toMinute } from '../../controls/day-sentence';
import { dayName } from './day-name';
import { TableFold } from './HistoryTable';

interface DaysTableProps {
  view: HistoryView;
  zone: string;
  /** What the picture above it shows. */
  what: string;
  onShow: (date: CalendarDate) => void;
}

/** The days of which something was kept, each the way to its own picture. */
export function DaysTable({ view: { days, today }, zone, what, onShow }: DaysTableProps) {
  const language = useLanguage();
  const { t, duration } = language;
  const columns = [
    t('history.column.day'),
    t('today.line.desk'),
    t('history.column.longest'),
    t('history.column.taken'),
  ];
  const rows = days
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ date, sittingMs, sits, taken }) => ({
      key: date,
      cells: [
        <button key={date} type="button" class="quiet small" onClick={() => onShow(date)}>
          {dayName(language, date, { zone, today })}
        </button>,
        duration(toMinute(sittingMs)),
        sits.length > 0 && duration(toMinute(Math.max(...sits))),
        taken,
      ],
    }));
  return <TableFold what={what} columns={columns} rows={rows} />;
}
