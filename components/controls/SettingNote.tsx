import type { Language } from '../../lib/i18n/language';
import { useLanguage } from '../context/words';

/** What became of the last change: said beside what was changed, and said aloud. */
export type Outcome =
  | { kind: 'none' }
  /** The organisation has set it: nothing can be changed here. */
  | { kind: 'locked' }
  | { kind: 'saved'; text?: string }
  | { kind: 'refused'; text: string };

/** Of a setting that is sent as soon as it is pressed. */
export const outcomeOf = (isLocked: boolean, hasFailed: boolean, t: Language['t']): Outcome => {
  if (isLocked) return { kind: 'locked' };
  return hasFailed ? { kind: 'refused', text: t('page.intentFailed') } : { kind: 'none' };
};

export function SettingNote({ id, outcome }: { id?: string; outcome: Outcome }) {
  const { t } = useLanguage();
  return (
    <p id={id} class={`setting-note ${outcome.kind}`} role="status">
      {outcome.kind === 'locked' && t('page.locked')}
      {outcome.kind === 'saved' && (outcome.text ?? t('settings.saved'))}
      {outcome.kind === 'refused' && outcome.text}
    </p>
  );
}
