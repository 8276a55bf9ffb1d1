import { useId, useRef } from 'preact/hooks';
import type { NumberName } from '../../lib/core/state/settings';
import { settingDefinitions } from '../../lib/core/state/settings/definitions';
import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { Send } from '../context/intents';
import { useLock } from '../context/policy';
import { useLanguage } from '../context/words';
import { amountText, unitText } from './amount-text';
import { readNumber } from './read-number';
import { type Outcome, SettingNote } from './SettingNote';
import { Stepper } from './Stepper';
import { useDraft } from './use-draft';
import './setting.css';

interface SettingFieldProps {
  name: NumberName;
  value: number;
  send: Send;
  /** What it is until somebody changes it, in words. */
  usual?: string;
}

/** One number a person may choose. It is saved as it is typed; an impossible one says why when they leave it, and is not saved. */
export function SettingField({ name, value, send, usual = '' }: SettingFieldProps) {
  const language = useLanguage();
  const { t, number, gap } = language;
  const id = useId();
  const isLocked = useLock(name);
  const range = settingDefinitions[name];
  const { most, unit } = range;
  const limits = { least: number(range.least), most: number(most) };
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
    if (isLocked) return { kind: 'locked' };
    switch (draft.outcome()) {
      case 'saved':
        return { kind: 'saved' };
      case 'notTaken':
        return { kind: 'refused', text: t('page.intentFailed') };
      case 'senseless': {
        const isNumber = Number.isInteger(Number(typed)) && typed.trim() !== '';
        const why = isNumber ? t('settings.outOfRange', { value: typed, ...limits }) : t('settings.notANumber', limits);
        const left = before.current === value ? t('settings.unchanged') : t('settings.stays', { value: number(value) });
        return { kind: 'refused', text: `${why} ${left}` };
      }
      default:
        return { kind: 'none' };
    }
  };
  const outcome = outcomeOf();

  return (
    <div class="setting setting-number">
      <label class="setting-name" for={id}>
        {t(`settings.${name}`)}
      </label>
      <Stepper
        id={id}
        name={t(`settings.${name}`)}
        draft={draft}
        range={range}
        {...(unit && { unit: unitText(language, readNumber(typed, range)?.value ?? value, unit) })}
        isInvalid={outcome.kind === 'refused'}
        isDisabled={isLocked}
        describedBy={`${id}-hint ${id}-note`}
        onEnter={() => {
          before.current = value;
        }}
      />
      <p id={`${id}-hint`} class="soft">
        {t(`settings.${name}.hint`, ruleNumbers)}
        {gap()}
        {t('settings.range', { least: limits.least, most: amountText(language, most, unit) })}
        {gap()}
        {usual}
      </p>
      <SettingNote id={`${id}-note`} outcome={outcome} />
    </div>
  );
}
