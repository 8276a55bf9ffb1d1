import { useState } from 'preact/hooks';
import type { Sync } from '../../lib/core/state/sync';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Switch } from '../controls/Switch';
import { useSent } from '../controls/sent';
import '../controls/setting.css';

/** A random name for this computer. It says nothing about it, and is only used to tell two computers apart. */
const randomName = () => crypto.randomUUID();

/** Whether settings are kept the same on a person's computers, and what to know before it is switched on. */
export function SyncSettings({ sync, send }: { sync: Sync; send: Send }) {
  const { t } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const sent = useSent<boolean>(sync.isOn, (isOn) => send({ type: 'syncSwitched', isOn, device: randomName() }));
  const isOn = sent.latest();
  return (
    <div class="stack">
      <Switch
        label={<span class="setting-name">{t('sync.switch')}</span>}
        isAtEnd={true}
        isOn={isOn}
        hint={t('sync.hint')}
        onChange={(wanted) => void sent.change(() => wanted).then((isTaken) => setFailed(!isTaken))}
      />
      <p class="soft">{t('sync.never')}</p>
      <p role="status">
        {isOn && sync.refusal !== null && t('sync.refused', { said: sync.refusal })}
        {isOn && sync.refusal === null && t(sync.hasJoined ? 'sync.on' : 'sync.joining')}
      </p>
      {hasFailed && <p role="alert">{t('page.intentFailed')}</p>}
    </div>
  );
}
