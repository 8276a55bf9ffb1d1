import type { ComponentChildren } from 'preact';
import { type Known, lastRanAt, type Verdict, verdict } from '../../lib/core/views/verdict';
import type { Language } from '../../lib/i18n/language';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { TestReminder } from '../controls/TestReminder';
import { WorkerLog } from './WorkerLog';
import './IsItWorking.css';

/** What is known, in one plain line. */
function verdictText({ t, dayTime }: Language, found: Verdict, now: number, zone: string): string {
  switch (found.kind) {
    case 'stopped':
      return found.since === null
        ? t('working.verdict.noTime')
        : t('working.verdict.stopped', { time: dayTime(found.since, now, zone) });
    case 'rowsWait':
      return t('working.verdict.rowsWait', { count: found.count });
    case 'notificationsOff':
    case 'notificationsOffHere':
      return t('working.verdict.onlyOnIcon');
    default:
      return t(`working.verdict.${found.kind}`);
  }
}

interface IsItWorkingProps {
  known: Known;
  /** Epoch ms. */
  now: number;
  send: Send;
  /** When the next break is or why there is none, and what puts that right. */
  children: ComponentChildren;
  /** The way to a report. */
  report: ComponentChildren;
}

/** Whether it is working, then what the worker did and how late, and a test: for anyone who asks why a reminder did not come. */
export function IsItWorking({ known, now, send, children, report }: IsItWorkingProps) {
  const language = useLanguage();
  const { t, dayTime } = language;
  const { workerLog, zone } = known.state;
  const found = verdict(known, now);
  const lookedAt = lastRanAt(known, now);
  // A background that does not answer has told nobody when the next break is.
  const isRunning = found.kind !== 'checking' && found.kind !== 'stopped';
  return (
    <div class="stack">
      <div class="working-answer">
        <p class="working-verdict">{verdictText(language, found, now, zone)}</p>
        {isRunning && lookedAt !== null && (
          <p class="soft">{t('working.lookedAt', { time: dayTime(lookedAt, now, zone) })}</p>
        )}
        {isRunning && children}
      </div>
      <TestReminder label="working.test" workerLog={workerLog} send={send} />
      <h3>{t('working.diary')}</h3>
      <p>{t('working.intro')}</p>
      <WorkerLog entries={workerLog} now={now} zone={zone} />
      {report}
    </div>
  );
}
