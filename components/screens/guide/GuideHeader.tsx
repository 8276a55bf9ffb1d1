import type { GuideView } from '../../../lib/core/views/guide-view';
import type { Send } from '../../context/intents';
import { useLock } from '../../context/policy';
import { useLanguage } from '../../context/words';
import { IconButton } from '../../controls/IconButton';
import './GuideHeader.css';

/** Which move it is, and how far it has come. The picture has dots, and a screen reader says numbers. */
export function GuideHeader({ view, name }: { view: GuideView; name: string }) {
  const { t } = useLanguage();
  return (
    <header class="guide-header">
      <h1>{name}</h1>
      <p class="soft">
        {view.moveTotal > 1 && <span>{t('guide.move', { number: view.moveNumber, total: view.moveTotal })}</span>}
        <span class="guide-step-number said-aloud">
          {t('guide.step', { number: view.stepNumber, total: view.stepTotal })}
        </span>
        <Dots {...view.repeats} />
        {/* A screen reader says this with the time and with each step. */}
        {view.pace.kind === 'paused' && <span aria-hidden="true">{t('guide.paused')}</span>}
      </p>
    </header>
  );
}

function Dots({ done, total, isOn }: GuideView['repeats']) {
  // A single dot would say nothing.
  if (total < 2) return null;
  const kindOf = (index: number) => {
    if (index < done) return 'done';
    return index === done && isOn ? 'on' : 'left';
  };
  return (
    <span class="guide-dots" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span key={index} class={`guide-dot-${kindOf(index)}`} />
      ))}
    </span>
  );
}

interface GuideToolsProps {
  isSaid: boolean;
  send: Send;
  /** `null` where this is the larger view. */
  onLarger: (() => void) | null;
}

/** These tools stand at the top. In the order of Tab they come after the controls, because Pause must be near. */
export function GuideTools({ isSaid, send, onLarger }: GuideToolsProps) {
  const { t } = useLanguage();
  const isLocked = useLock('voice');
  return (
    <div class="guide-tools">
      <IconButton
        icon={isSaid ? 'speakerOn' : 'speakerOff'}
        aria-pressed={isSaid}
        disabled={isLocked}
        {...(isLocked && { title: t('page.locked') })}
        onClick={() => void send({ type: 'settingChanged', name: 'voice', value: !isSaid })}
      >
        {t('guide.voice')}
      </IconButton>
      {onLarger && (
        <IconButton icon="expand" aria-label={t('guide.larger')} onClick={onLarger}>
          {t('guide.largerShort')}
        </IconButton>
      )}
    </div>
  );
}
