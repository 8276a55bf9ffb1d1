import { exerciseOf } from '../../../lib/content/catalogue';
import type { CsvWords } from '../../../lib/core/data/csv';
import type { Language } from '../../../lib/i18n/language';

/** The words of the table that the history is exported as. */
export const csvWords = ({ t }: Language): CsvWords => ({
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
