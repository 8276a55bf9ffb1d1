import type { Settings } from '../../lib/core/state/settings';
import type { Send } from '../intents';
import { SettingSwitch } from './SettingSwitch';

/** Which moves suit the person. */
export function MoveSettings({ settings, send }: { settings: Settings; send: Send }) {
  return (
    <>
      <SettingSwitch name="staySeated" value={settings.staySeated} send={send} />
      <SettingSwitch name="floorMoves" value={settings.floorMoves} send={send} />
      <SettingSwitch name="eyeRest" value={settings.eyeRest} send={send} />
    </>
  );
}
