import { isLocked, usualSettings } from '../../lib/core/state/policy';
import { isOfKind, type SettingName } from '../../lib/core/state/settings';
import type { SettingParts } from '../../lib/core/views/setting-reset';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { SettingChoice } from '../controls/SettingChoice';
import { SettingField } from '../controls/SettingField';
import { SettingSwitch, type SwitchHint } from '../controls/SettingSwitch';
import { DaysOff } from './hours/DaysOff';
import { HoursSettings } from './hours/HoursSettings';
import { LanguageChoice } from './LanguageChoice';
import { ResetSetting } from './ResetSetting';
import { RhythmSetting } from './RhythmSetting';
import { settingName } from './setting-name';
import { ToneChoice } from './ToneChoice';
import { usualText } from './usual-text';

interface SettingRowProps {
  name: SettingName;
  parts: SettingParts;
  hint: SwitchHint | undefined;
  send: Send;
}

/** A setting with the control of its kind, what it usually is, and the way back to that. */
export function SettingRow({ name, parts, hint, send }: SettingRowProps) {
  const language = useLanguage();
  const { t } = language;
  const { settings, chosen, policy } = parts;
  const usual = usualText(language, name, usualSettings(policy));
  const shared = { send, usual: t('settings.usual', { value: usual }) };
  const control = () => {
    if (name === 'shortBreakEveryMinutes') return <RhythmSetting minutes={settings[name]} {...shared} />;
    if (isOfKind(name, 'switch')) {
      return <SettingSwitch name={name} value={settings[name]} {...(hint && { hint })} {...shared} />;
    }
    if (isOfKind(name, 'number')) return <SettingField name={name} value={settings[name]} {...shared} />;
    if (name === 'skinTone' || name === 'hairTone') {
      return <ToneChoice name={name} value={settings[name]} {...shared} />;
    }
    if (isOfKind(name, 'choice')) return <SettingChoice name={name} value={settings[name]} {...shared} />;
    if (isOfKind(name, 'language')) return <LanguageChoice name={name} value={settings[name]} {...shared} />;
    if (isOfKind(name, 'week')) return <HoursSettings hours={settings[name]} {...shared} />;
    if (isOfKind(name, 'dates')) return <DaysOff daysOff={settings[name]} chosen={chosen[name] ?? []} {...shared} />;
    return name satisfies never;
  };
  // Hours go away, and come back, by a choice of their own.
  const hasReset = !isLocked(policy, name) && !isOfKind(name, 'week');
  return (
    <div class="setting">
      {control()}
      {hasReset && <ResetSetting name={name} parts={parts} label={settingName(language, name)} send={send} />}
    </div>
  );
}
