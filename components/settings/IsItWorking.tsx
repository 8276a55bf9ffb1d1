import { useState } from 'preact/hooks';
import type { DiaryEntry } from '../../lib/core/diary';
import type { Send } from '../intents';
import { useLanguage } from '../words';
import { deedText } from './deed-text';

/** Lines shown before "show all". */
const FEW = 8;

const answers = {
  testShown: 'working.testShown',
  testOff: 'working.testOff',
  testRefused: 'working.testRefused',
} as const;

const isAnswer = (deed: DiaryEntry['deed']): deed is keyof typeof answers => deed in answers;

/** What the worker did and how late, and a test: for anyone who asks why a reminder did not come. */
export function IsItWorking({ diary, send }: { diary: readonly DiaryEntry[]; send: Send }) {
  const language = useLanguage();
  const { t, time } = language;
  const [isWhole, setWhole] = useState(false);
  const [testedAfter, setTestedAfter] = useState<number | null>(null);
  const newestFirst = diary.toReversed();
  const answer = newestFirst.find(({ at, deed }) => isAnswer(deed) && testedAfter !== null && at >= testedAfter)?.deed;
  const test = async () => {
    setTestedAfter(newestFirst[0]?.at ?? 0);
    await send({ type: 'noticeTestPressed' });
  };
  return (
    <div class="stack">
      <p>{t('working.intro')}</p>
      <button type="button" onClick={() => void test()}>
        {t('working.test')}
      </button>
      <p role="status">{answer && isAnswer(answer) && t(answers[answer])}</p>
      <h3>{t('working.diary')}</h3>
      {diary.length === 0 && <p>{t('working.empty')}</p>}
      <ol class="diary">
        {newestFirst.slice(0, isWhole ? undefined : FEW).map((entry) => (
          <li key={`${entry.at} ${entry.deed} ${entry.what ?? ''}`}>
            <time dateTime={new Date(entry.at).toISOString()}>{time(entry.at)}</time> {deedText(language, entry)}
          </li>
        ))}
      </ol>
      {!isWhole && diary.length > FEW && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {t('working.more', { count: diary.length })}
        </button>
      )}
    </div>
  );
}
