import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../context/words';
import { Folds } from '../../controls/Folds';
import './HistoryTable.css';

export interface TableRow {
  readonly key: string;
  readonly cells: readonly ComponentChildren[];
  readonly isSoft?: boolean;
}

interface HistoryTableProps {
  /** The heads of the columns. */
  columns: readonly string[];
  rows: readonly TableRow[];
  /** The number of the column that says what a row is about. */
  head?: number;
}

/** What a picture shows, as a table. */
export function HistoryTable({ columns, rows, head = 0 }: HistoryTableProps) {
  return (
    <table class="history-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, isSoft = false }) => (
          <tr key={key} class={isSoft ? 'history-table-soft' : undefined}>
            {cells.map((cell, index) =>
              index === head ? (
                <th key={columns[index]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[index]}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "Show as a table", under a picture; `what` is what the picture shows. */
export function TableFold({ what, ...table }: HistoryTableProps & { what: string }) {
  const { t } = useLanguage();
  const title = t('history.table');
  const label = t('history.tableOf', { title, what });
  return (
    <div class="row">
      <Folds folds={[{ name: 'table', title, label, content: <HistoryTable {...table} /> }]} />
    </div>
  );
}
