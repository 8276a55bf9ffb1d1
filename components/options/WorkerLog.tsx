import { useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/core/state/log-entry';
import { FURTHEST } from '../../lib/core/state/time';
import { useLanguage } from '../context/words';
import { logEntryText } from './log-entry-text';

/** Lines shown before "show all". */
const FEW = 8;

interface WorkerLogProps {
  entries: readonly LogEntry[];
  /** Epoch ms. */
  now: number;
  zone: string;
}

/** What the worker did, the newest line first. It may go back some days, so a time has its day unless that is today. */
export function WorkerLog({ entries, now, zone }: WorkerLogProps) {
  const language = useLanguage();
  const { t, dayTime } = language;
  const [isWhole, setWhole] = useState(false);
  const newestFirst = entries.filter(({ at }) => Math.abs(at) <= FURTHEST).toReversed();
  if (newestFirst.length === 0) return <p>{t('working.empty')}</p>;
  return (
    <>
      <ol class="working-diary">
        {newestFirst.slice(0, isWhole ? undefined : FEW).map((entry) => (
          <li key={`${entry.at} ${entry.event} ${entry.what ?? ''}`}>
            <time dateTime={new Date(entry.at).toISOString()}>{dayTime(entry.at, now, zone)}</time>{' '}
            {logEntryText(language, entry)}
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
