import { useEffect, useState } from 'preact/hooks';
import type { SettingName, Settings } from '../../lib/core/state/settings';
import { intentOf, ownSettings, resetOf, type SettingParts } from '../../lib/core/views/setting-reset';
import { isSecondOfDouble, type Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { useForUndo } from './for-undo';

interface ResetSettingProps {
  name: SettingName;
  parts: SettingParts;
  /** What it is called. */
  label: string;
  send: Send;
}

/** Puts a setting back to what is usual, and that back again; not there while there is nothing to put back. */
export function ResetSetting({ name, parts, label, send }: ResetSettingProps) {
  const { t } = useLanguage();
  const [before, setBefore] = useForUndo<Settings>();
  const [hasFailed, setFailed] = useState(false);
  const reset = resetOf(parts, name);
  const isChanged = reset !== null;
  // The setting was changed after the reset, so the undo would bring back an old value.
  useEffect(() => {
    if (isChanged) setBefore(null);
  }, [isChanged]);
  if (!reset && !before) return null;
  const press = async () => {
    // This comes before the sending. When the reset is stored, the button becomes the undo and keeps the focus.
    if (reset) setBefore(ownSettings(parts));
    const isTaken = await send(reset ?? intentOf(before ?? parts.settings, name));
    setFailed(!isTaken);
    if (!isTaken && reset) setBefore(null);
  };
  return (
    <p class="row">
      <span role="status" class="soft">
        {hasFailed ? t('page.intentFailed') : !reset && t('settings.resetDone')}
      </span>
      <Button
        kind="word"
        aria-label={t(reset ? 'settings.resetOf' : 'settings.undoOf', { setting: label })}
        onClick={(event) => {
          if (!isSecondOfDouble(event)) void press();
        }}
      >
        {t(reset ? 'settings.reset' : 'settings.undo')}
      </Button>
    </p>
  );
}
