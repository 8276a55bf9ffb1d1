import { useState } from 'preact/hooks';
import { beginCheck, type CheckPlace } from '../../lib/core/state/check-place';
import type { State } from '../../lib/core/state/state';
import { view } from '../../lib/core/views/view';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';
import { Figure } from '../figure/Figure';
import { StatusLine } from '../screens/StatusLine';
import { type Pin, PinHint } from '../welcome/PinHint';
import { WelcomeCard } from '../welcome/WelcomeCard';

interface WelcomeEndProps {
  state: State;
  /** Epoch ms. */
  now: number;
  pin: Pin;
  onBack: () => void;
  /** Keeps where the safety check begins, for the page that opens. */
  onCheck: (place: CheckPlace) => void;
  /** Each resolves to whether that was done. */
  onLarger: () => Promise<boolean>;
  onClose: () => Promise<boolean>;
}

/** The end of the welcome page: when the next break is, how to keep the icon in sight, and a first stretch. */
export function WelcomeEnd({ state, now, pin, onBack, onCheck, onLarger, onClose }: WelcomeEndProps) {
  const { t } = useLanguage();
  const [failure, setFailure] = useState<'page.notOpened' | 'welcome.notClosed' | null>(null);
  const seen = view(state, now);
  const offer = seen.screen === 'now' || seen.screen === 'due' ? seen.offer : null;
  const isCheckFirst = offer?.gate === 'check' || offer?.gate === 'floorCheck';
  const tryNow = async () => {
    if (offer && isCheckFirst) {
      onCheck(beginCheck(state, { asked: offer.asked, variant: 'whole', hasBeenChecked: false }, now));
    }
    // The larger view is in front now, so this page closes.
    if (await onLarger()) void onClose();
    else setFailure('page.notOpened');
  };
  const close = async () => setFailure((await onClose()) ? null : 'welcome.notClosed');
  return (
    <>
      <WelcomeCard
        title="welcome.end.title"
        place={null}
        takesFocus
        picture={<Figure pose="sideBend" side="left" still />}
      >
        {seen.screen === 'now' && (
          <p>
            <strong>
              <StatusLine status={seen.status} />
            </strong>
          </p>
        )}
        <p>{t('welcome.end.body')}</p>
        <PinHint pin={pin} />
        {isCheckFirst && <p class="soft">{t('now.checkFirst')}</p>}
      </WelcomeCard>
      <div role="status">
        {failure && (
          <Banner kind="care">
            <p>{t(failure)}</p>
          </Banner>
        )}
      </div>
      <div class="welcome-bar">
        <Row>
          <Button onClick={onBack}>{t('welcome.back')}</Button>
          <Button onClick={() => void close()}>{t('welcome.done')}</Button>
          <Button kind="primary" onClick={() => void tryNow()}>
            {t('welcome.try')}
          </Button>
        </Row>
      </div>
    </>
  );
}
