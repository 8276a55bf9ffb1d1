import { useId, useRef } from 'preact/hooks';
import type { NumberName } from '../../lib/core/state/settings';
import { settingDefinitions } from '../../lib/core/state/settings/definitions';
import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { keepOnWheel } from './keep-on-wheel';
import { readNumber } from './read-number';
import { type Outcome, SettingNote } from './SettingNote';
import { useDraft } from './use-draft';
import './setting.css';

interface SettingFieldProps {
  name: NumberName;
  value: number;
  label: `settings.${NumberName}`;
  hint?: `settings.${NumberName}.hint`;
  send: Send;
}

/** One number a person may choose. It is saved as it is typed; an impossible one says why when they leave it, and is not saved. */
export function SettingField({ name, value, label, hint, send }: SettingFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const range = settingDefinitions[name];
  const { least, most } = range;
  const draft = useDraft({
    stored: value,
    toText: String,
    read: (text: string) => readNumber(text, range),
    put: (chosen) => send({ type: 'settingChanged', name, value: chosen }),
  });
  /** What was stored when the person came to the field. */
  const before = useRef(value);
  const typed = draft.text();

  const outcomeOf = (): Outcome => {
    switch (draft.outcome()) {
      case 'saved':
        return { kind: 'saved' };
      case 'notTaken':
        return { kind: 'refused', text: t('page.intentFailed') };
      case 'senseless': {
        const isNumber = Number.isInteger(Number(typed)) && typed.trim() !== '';
        const why = isNumber
          ? t('settings.outOfRange', { value: typed, least, most })
          : t('settings.notANumber', { least, most });
        const left = before.current === value ? t('settings.unchanged') : t('settings.stays', { value });
        return { kind: 'refused', text: `${why} ${left}` };
      }
      default:
        return { kind: 'none' };
    }
  };
  const outcome = outcomeOf();

  return (
    <div class="setting setting-number">
      <label for={id}>{t(label)}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed}
        aria-invalid={outcome.kind === 'refused'}
        aria-describedby={`${id}-hint ${id}-note`}
        onFocus={() => {
          before.current = value;
          draft.enter();
        }}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onChange={draft.done}
        onBlur={draft.leave}
        onWheel={keepOnWheel}
      />
      <p id={`${id}-hint`} class="soft">
        {hint ? `${t(hint, ruleNumbers)} ` : ''}
        {t('settings.range', { least, most })}
      </p>
      <SettingNote id={`${id}-note`} outcome={outcome} />
    </div>
  );
}
