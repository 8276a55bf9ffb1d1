import { useState } from 'preact/hooks';
import { askedOf } from '../../lib/content/signs';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Confirm } from '../controls/Confirm';
import { Signs } from '../controls/WarningSigns';

interface AdviceCardProps {
  staySeated: boolean;
  onHasBeenChecked: () => void;
}

/** Whom to ask, and by when; and the way on for someone who has had it looked at. */
export function AdviceCard({ staySeated, onHasBeenChecked }: AdviceCardProps) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Banner kind="care">
        <p>
          <strong>{t('card.advice.today')}</strong>
        </p>
        <Signs signs={askedOf(2, 'today')} isClose />
      </Banner>
      {/* The most urgent first: where the words are long, the popup scrolls for what comes after (SIGN-3). */}
      <p>{t('card.advice.worse')}</p>
      <p>{t('card.advice.soon')}</p>
      <p class="soft">{t(staySeated ? 'card.advice.remindersSeated' : 'card.advice.reminders')}</p>
      <Button onClick={() => setAsking(true)}>{t('card.advice.checked')}</Button>
      <Confirm
        isOpen={isAsking}
        ask={t('card.advice.confirm')}
        yes="card.advice.confirmYes"
        no="card.advice.confirmNo"
        onYes={onHasBeenChecked}
        onNo={() => setAsking(false)}
      />
    </>
  );
}
