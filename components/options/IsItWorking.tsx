import { useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/core/state/log-entry';
import { FURTHEST } from '../../lib/core/state/time';
import { type Known, type Verdict, verdict } from '../../lib/core/views/verdict';
import type { Language } from '../../lib/i18n/language';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { TestReminder } from '../controls/TestReminder';
import { logEntryText } from './log-entry-text';
import './IsItWorking.css';

/** Lines shown before "show all". */
const FEW = 8;

/** What is known, in one plain line. */
function verdictText({ t, dayTime }: Language, found: Verdict, now: number, zone: string): string {
  switch (found.kind) {
    case 'stopped':
      return found.since === null
        ? t('working.verdict.noTime')
        : t('working.verdict.stopped', { time: dayTime(found.since, now, zone) });
    case 'rowsWait':
      return t('working.verdict.rowsWait', { count: found.count });
    default:
      return t(`working.verdict.${found.kind}`);
  }
}

interface IsItWorkingProps {
  known: Known;
  /** Epoch ms. */
  now: number;
  workerLog: readonly LogEntry[];
  send: Send;
}

/** Whether it is working, what the worker did and how late, and a test: for anyone who asks why a reminder did not come. */
export function IsItWorking({ known, now, workerLog, send }: IsItWorkingProps) {
  const language = useLanguage();
  const { t, time } = language;
  const [isWhole, setWhole] = useState(false);
  const newestFirst = workerLog.filter(({ at }) => Math.abs(at) <= FURTHEST).toReversed();
  return (
    <div class="stack">
      <p class="working-verdict">{verdictText(language, verdict(known, now), now, known.state.zone)}</p>
      <p>{t('working.intro')}</p>
      <TestReminder label="working.test" workerLog={newestFirst.toReversed()} send={send} />
      <h3>{t('working.diary')}</h3>
      {newestFirst.length === 0 && <p>{t('working.empty')}</p>}
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
    </div>
  );
}
