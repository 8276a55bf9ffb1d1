import { useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/core/state/log-entry';
import { FURTHEST } from '../../lib/core/state/time';
import { useLanguage } from '../context/words';
import { logEntryText } from './log-entry-text';

/** Lines shown before "show all". */
const FEW = 8;

/** What the worker did, the newest line first. */
export function WorkerLog({ entries }: { entries: readonly LogEntry[] }) {
  const language = useLanguage();
  const { t, time } = language;
  const [isWhole, setWhole] = useState(false);
  const newestFirst = entries.filter(({ at }) => Math.abs(at) <= FURTHEST).toReversed();
  if (newestFirst.length === 0) return <p>{t('working.empty')}</p>;
  return (
    <>
      <ol class="working-diary">
        {newestFirst.slice(0, isWhole ? undefined : FEW).map((entry) => (
          <li key={`${entry.at} ${entry.event} ${entry.what ?? ''}`}>
            <time dateTime={new Date(entry.at).toISOString()}>{time(entry.at)}</time> {logEntryText(language, entry)}
          </li>
        ))}
      </ol>
      {!isWhole && newestFirst.length > FEW && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {t('working.more', { count: newestFirst.length })}
        </button>
      )}
    </>
  );
}
