import {
  type NumberName,
  numberNames,
  type Settings,
  type SwitchName,
  switchNames,
} from '../../lib/core/state/settings';
import type { Send } from '../intents';
import { SettingField } from './SettingField';
import { SettingSwitch } from './SettingSwitch';

/** In the order a person would ask for them; a setting that is not named here comes last. */
const order: readonly (NumberName | SwitchName)[] = [
  'shortBreakEveryMinutes',
  'shortBreakSeconds',
  'longBreaks',
  'longBreakEveryMinutes',
  'longBreakMinutes',
  'snoozeMinutes',
  'naturalBreakMinutes',
  'readsOrWatches',
];

/** In sections of their own: how a person is told, what a break waits for, the moves, the safety check, the guide. */
const elsewhere: readonly (NumberName | SwitchName)[] = [
  'badgeCountdown',
  'showNotification',
  'repeatNotice',
  'skipsADay',
  'waitForCalls',
  'waitWhileSharing',
  'callWaitMinutes',
  'waitForFullscreen',
  'waitWhileAudible',
  'waitForPause',
  'staySeated',
  'floorMoves',
  'eyeRest',
  'safetyRecheckDays',
  'voice',
  'sound',
];

const isSwitch = (name: NumberName | SwitchName): name is SwitchName => switchNames.some((each) => each === name);

export function ReminderSettings({ settings, send }: { settings: Settings; send: Send }) {
  const rest = [...numberNames, ...switchNames].filter((name) => !order.includes(name) && !elsewhere.includes(name));
  const shown = [...order, ...rest].filter((name) => settings.longBreaks || !/^longBreak(?!s)/.test(name));
  const fields = shown.map((name) =>
    isSwitch(name) ? (
      <SettingSwitch key={name} name={name} value={settings[name]} send={send} />
    ) : (
      <SettingField
        key={name}
        name={name}
        value={settings[name]}
        label={`settings.${name}`}
        hint={`settings.${name}.hint`}
        send={send}
      />
    ),
  );
  return <>{fields}</>;
}
