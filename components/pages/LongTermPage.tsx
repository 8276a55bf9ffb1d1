import { useLanguage } from '../context/words';
import { CoreRoutine, type Routines } from './CoreRoutine';
import { DeskList } from './DeskList';
import './LongTermPage.css';

const habits = ['move', 'strong', 'vary', 'stretch', 'desk'] as const;

/** What is worth doing over months, in the order of the evidence, with no promise (WORDS-4). */
export function LongTermPage({ routines }: { routines: Routines }) {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('page.longTerm.intro')}</p>
      <ol class="long-term-habits">
        {habits.map((habit) => (
          <li key={habit}>
            <strong>{t(`page.longTerm.${habit}.title`)}</strong> {t(`page.longTerm.${habit}`)}
          </li>
        ))}
      </ol>
      <p>{t('page.longTerm.noPromise')}</p>
      <p class="soft">{t('page.longTerm.walking')}</p>
      <p class="soft">{t('page.longTerm.often')}</p>
      <CoreRoutine routines={routines} />
      <DeskList />
    </>
  );
}
