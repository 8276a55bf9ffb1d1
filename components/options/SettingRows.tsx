import { type ComponentChildren, Fragment } from 'preact';
import { isOfKind, type SettingName, type Settings } from '../../lib/core/state/settings';
import type { SettingSection } from '../../lib/core/state/settings/definitions';
import { shownSettings } from '../../lib/core/views/shown-settings';
import type { Send } from '../context/intents';
import { SettingChoice } from '../controls/SettingChoice';
import { SettingField } from '../controls/SettingField';
import { SettingSwitch, type SwitchHint } from '../controls/SettingSwitch';
import { DaysOff } from './hours/DaysOff';
import { HoursSettings } from './hours/HoursSettings';
import { RhythmSetting } from './RhythmSetting';
import { ToneChoice } from './ToneChoice';

interface SettingRowsProps {
  section: SettingSection;
  settings: Settings;
  /** Whether the browser tells that a tab uses the microphone, the camera or the screen. */
  seesSharing?: boolean;
  /** Instead of the hints that go with the names. */
  hints?: { readonly [Name in SettingName]?: SwitchHint };
  /** What stands right below a setting. */
  below?: { readonly [Name in SettingName]?: ComponentChildren };
  send: Send;
}

/** The settings of a section, as they are defined, each with the control of its kind. */
export function SettingRows({ section, settings, seesSharing = false, hints, below, send }: SettingRowsProps) {
  return shownSettings(section, settings, seesSharing).map((name) => (
    <Fragment key={name}>
      <SettingRow name={name} settings={settings} hint={hints?.[name]} send={send} />
      {below?.[name]}
    </Fragment>
  ));
}

interface SettingRowProps {
  name: SettingName;
  settings: Settings;
  hint: SwitchHint | undefined;
  /** Somebody else has set it, and it cannot be changed here. */
  lock?: boolean;
  send: Send;
}

function SettingRow({ name, settings, hint, lock: isLocked = false, send }: SettingRowProps) {
  const shared = { send, isLocked };
  if (name === 'shortBreakEveryMinutes') return <RhythmSetting minutes={settings[name]} {...shared} />;
  if (isOfKind(name, 'switch')) {
    return <SettingSwitch name={name} value={settings[name]} {...(hint && { hint })} {...shared} />;
  }
  if (isOfKind(name, 'number')) return <SettingField name={name} value={settings[name]} {...shared} />;
  if (name === 'skinTone' || name === 'hairTone') return <ToneChoice name={name} value={settings[name]} {...shared} />;
  if (isOfKind(name, 'choice')) return <SettingChoice name={name} value={settings[name]} {...shared} />;
  if (isOfKind(name, 'week')) return <HoursSettings hours={settings[name]} {...shared} />;
  if (isOfKind(name, 'dates')) return <DaysOff daysOff={settings[name]} {...shared} />;
  return name satisfies never;
}
