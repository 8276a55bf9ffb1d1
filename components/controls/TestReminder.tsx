import { useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/core/state/log-entry';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

const answers = {
  testShown: 'working.testShown',
  testOff: 'working.testOff',
  testRefused: 'working.testRefused',
} as const;

const isAnswer = (event: LogEntry['event']): event is keyof typeof answers => event in answers;

interface TestReminderProps {
  label: 'working.test' | 'welcome.reminder.show';
  /** The log, oldest first: what became of the notification stands there. */
  workerLog: readonly LogEntry[];
  send: Send;
}

/** Shows a notification to see whether one comes through, and says what became of it. */
export function TestReminder({ label, workerLog, send }: TestReminderProps) {
  const { t } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const [testedAfter, setTestedAfter] = useState(Number.POSITIVE_INFINITY);
  const answer = workerLog.findLast(({ at, event }) => isAnswer(event) && at > testedAfter)?.event;
  const test = async () => {
    // What was said of the test before goes: the same words a second time are read aloud only if they were gone.
    setTestedAfter(workerLog.at(-1)?.at ?? 0);
    setFailed(false);
    setFailed(!(await send({ type: 'testNotificationPressed' })));
  };
  return (
    <>
      <button type="button" onClick={() => void test()}>
        {t(label)}
      </button>
      <p role="status">{hasFailed ? t('page.intentFailed') : answer && isAnswer(answer) && t(answers[answer])}</p>
    </>
  );
}
