import { exerciseOf } from '../../../lib/content/catalogue';
import type { CsvWords } from '../../../lib/core/data/csv';
import type { Language } from '../../../lib/i18n/language';

/** What a spreadsheet expects between two cells where numbers are written as in this locale, a BCP 47 code (DATA-12). */
function separatorIn(locale: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const hasPoint = parts.some(({ type, value }) => type === 'decimal' && value === '.');
  const isSwiss = ['CH', 'LI'].includes(new Intl.Locale(locale).region ?? '');
  return hasPoint && !isSwiss ? ',' : ';';
}

/** The words of the table that the history is exported as. */
export const csvWords = ({ t, written }: Language): CsvWords => ({
  separator: separatorIn(written()),
  columns: [
    t('data.csv.began'),
    t('data.csv.ended'),
    t('data.csv.what'),
    t('data.csv.outcome'),
    t('data.csv.size'),
    t('data.csv.desk'),
    t('data.csv.late'),
    t('data.csv.length'),
    t('data.csv.moves'),
  ],
  desk: t('data.csv.atDesk'),
  break: t('data.csv.break'),
  wait: t('data.csv.wait'),
  reason: (reason) => t(`data.csv.reason.${reason}`),
  outcome: (outcome) => t(`data.csv.outcome.${outcome}`),
  size: (size) => t(`data.csv.size.${size}`),
  move: (move) => t(exerciseOf(move).name),
});
