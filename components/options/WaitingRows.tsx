import type { Outbox } from '../../lib/core/state/outbox';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';

/** That lines of the history wait to be saved, and what the browser said about it. */
export function WaitingRows({ outbox: { rows, refusal } }: { outbox: Outbox }) {
  const { t } = useLanguage();
  if (!refusal || rows.length === 0) return null;
  return (
    <Banner kind="care">
      <p>{t('working.rowsWait', { count: rows.length, said: refusal.says })}</p>
    </Banner>
  );
}
