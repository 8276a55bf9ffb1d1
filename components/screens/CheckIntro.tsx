import { useLanguage } from '../context/words';
import { ActionBar } from '../controls/ActionBar';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { TranslationNote } from '../controls/TranslationNote';

interface CheckIntroProps {
  isForFloor: boolean;
  hasBeenChecked: boolean;
  onBegin: () => void;
}

/** Before the lists: why they come, what is kept of them, and what Limber is not. */
export function CheckIntro({ isForFloor, hasBeenChecked, onBegin }: CheckIntroProps) {
  const { t, sentences } = useLanguage();
  return (
    <>
      {isForFloor && <p>{t('safety.forFloor')}</p>}
      {hasBeenChecked && <p>{t('safety.hasBeenChecked')}</p>}
      <p>{t('safety.intro')}</p>
      <Banner kind="neutral">
        <p>{t('safety.disclaimer')}</p>
      </Banner>
      <p class="soft">{sentences([t('safety.adults'), t('safety.notReviewed')])}</p>
      <TranslationNote />
      <ActionBar>
        <Button kind="primary" onClick={onBegin}>
          {t('safety.begin')}
        </Button>
      </ActionBar>
    </>
  );
}
