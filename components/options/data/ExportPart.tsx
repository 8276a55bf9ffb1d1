import { useState } from 'preact/hooks';
import type { Saved, YourData } from '../../../lib/core/data/your-data';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';
import { Button } from '../../controls/Button';
import { Row } from '../../controls/Row';
import { csvWords } from './csv-words';
import { type Turn, useTried } from './use-tried';

/** Everything as one file, and the history as a table. */
export function ExportPart({ data, turn }: { data: () => Promise<YourData>; turn: Turn }) {
  const language = useLanguage();
  const { t, sentences } = language;
  const { isBusy, hasFailed, go } = useTried(turn);
  const [saved, setSaved] = useState<(Saved & { readonly isTable: boolean }) | null>(null);
  const save = (isTable: boolean) =>
    go(async () => {
      setSaved(null);
      const { exportEverything, exportHistory } = await data();
      const { unread, hasHistory } = await (isTable ? exportHistory(csvWords(language)) : exportEverything());
      setSaved({ unread, hasHistory, isTable });
    });
  return (
    <div class="stack">
      <p>{t('data.export.intro')}</p>
      <Row kind="start">
        <Button aria-disabled={turn.isTaken} onClick={() => save(false)}>
          {t('data.export')}
        </Button>
        <Button aria-disabled={turn.isTaken} onClick={() => save(true)}>
          {t('data.exportCsv')}
        </Button>
      </Row>
      <p role="status">
        {isBusy && t('data.busy')}
        {saved &&
          sentences([
            t(saved.isTable ? 'data.export.savedTable' : 'data.export.saved'),
            saved.unread > 0 && t('data.export.unread', { count: saved.unread }),
          ])}
      </p>
      {saved && !saved.hasHistory && (
        <Banner kind="care">
          <p>{t('data.export.noHistory')}</p>
        </Banner>
      )}
      {hasFailed && <p role="alert">{t('data.failed')}</p>}
    </div>
  );
}
