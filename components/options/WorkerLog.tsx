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

/** What the worker did, the newest line first. It may go back some days: each of them is named above its lines, unless that is today. */
export function WorkerLog({ entries, now, zone }: WorkerLogProps) {
  const language = useLanguage();
  const { t, time, day } = language;
  const [isWhole, setWhole] = useState(false);
  const newestFirst = entries.filter(({ at }) => Math.abs(at) <= FURTHEST).toReversed();
  if (newestFirst.length === 0) return <p>{t('working.empty')}</p>;
  return (
    <>
      <ol class="working-diary">
        {newestFirst.slice(0, isWhole ? undefined : FEW).map((entry, index) => (
          <li key={`${entry.at} ${entry.event} ${entry.what ?? ''}`}>
            {day(entry.at, zone) !== day(newestFirst[index - 1]?.at ?? now, zone) && (
              <p class="working-day">{day(entry.at, zone)}</p>
            )}
            <time dateTime={new Date(entry.at).toISOString()}>{time(entry.at, zone)}</time>{' '}
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
