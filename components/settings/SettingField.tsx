import { useId, useState } from 'preact/hooks';
import { type NumberName, settingRanges } from '../../lib/core/settings';
import type { Send } from '../intents';
import { useLanguage } from '../words';

type Note = { kind: 'none' } | { kind: 'saved' } | { kind: 'refused'; text: string };

interface SettingFieldProps {
  name: NumberName;
  value: number;
  label: `settings.${NumberName}` | 'now.interval';
  hint?: `settings.${NumberName}.hint`;
  send: Send;
}

/** One number a person may choose. It is saved when they leave the field; an impossible value says why and changes nothing. */
export function SettingField({ name, value, label, hint, send }: SettingFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [note, setNote] = useState<Note>({ kind: 'none' });
  const { least, most } = settingRanges[name];
  const [shown, setShown] = useState(value);
  // While drawing, not in an effect: an effect runs after the first paint, and would take back what was typed meanwhile.
  if (shown !== value) {
    setShown(value);
    setTyped(String(value));
  }

  const save = async () => {
    const chosen = Number(typed);
    if (typed.trim() === '' || !Number.isInteger(chosen)) {
      setNote({ kind: 'refused', text: t('settings.notANumber', { least, most }) });
    } else if (chosen < least || chosen > most) {
      setNote({ kind: 'refused', text: t('settings.outOfRange', { value: typed, least, most }) });
    } else if (chosen !== value) {
      const isSaved = await send({ type: 'settingChanged', name, value: chosen });
      setNote(isSaved ? { kind: 'saved' } : { kind: 'refused', text: t('page.intentFailed') });
    } else {
      setNote({ kind: 'none' });
    }
  };

  return (
    <div class="setting number">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed}
        aria-invalid={note.kind === 'refused'}
        aria-describedby={`${id}-hint ${id}-note`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setNote({ kind: 'none' });
        }}
        onChange={() => void save()}
      />
      <p id={`${id}-hint`} class="soft">
        {hint ? `${t(hint)} ` : ''}
        {t('settings.range', { least, most })}
      </p>
      <p id={`${id}-note`} class={`note ${note.kind}`} role="status">
        {note.kind === 'saved' && t('settings.saved')}
        {note.kind === 'refused' && note.text}
      </p>
    </div>
  );
}
