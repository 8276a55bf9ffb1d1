import { useLanguage } from '../context/words';

/** What became of the last change: said beside what was changed, and said aloud. */
export type Outcome = { kind: 'none' } | { kind: 'saved'; text?: string } | { kind: 'refused'; text: string };

export function SettingNote({ id, outcome }: { id?: string; outcome: Outcome }) {
  const { t } = useLanguage();
  return (
    <p id={id} class={`setting-note ${outcome.kind}`} role="status">
      {outcome.kind === 'saved' && (outcome.text ?? t('settings.saved'))}
      {outcome.kind === 'refused' && outcome.text}
    </p>
  );
}
