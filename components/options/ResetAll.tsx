import { useRef, useState } from 'preact/hooks';
import type { Intent } from '../../lib/core/state/events';
import type { SettingName, Settings } from '../../lib/core/state/settings';
import { changedSettings, intentOf, ownSettings, resetOf, type SettingParts } from '../../lib/core/views/setting-reset';
import { isSecondOfDouble, type Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { useForUndo } from './for-undo';

/** Puts every setting back to what is usual, with undo until the page is closed. */
export function ResetAll({ parts, send }: { parts: SettingParts; send: Send }) {
  const { t } = useLanguage();
  const [before, setBefore] = useForUndo<Settings>();
  /** The settings that were put back. */
  const [putBack, setPutBack] = useState<readonly SettingName[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const changed = changedSettings(parts);
  /** While they are sent, what is set is neither what it was nor what it will be. */
  const isGoing = useRef(false);
  /** Sends them one by one, because each builds on what is stored. */
  const sendAll = async (intents: readonly (Intent | null)[]) => {
    isGoing.current = true;
    try {
      for (const intent of intents) if (intent && !(await send(intent))) return false;
      return true;
    } finally {
      isGoing.current = false;
    }
  };
  const reset = async () => {
    // After one that failed, the rest of it: its undo is to give back all of both.
    const goesOn = hasFailed && before !== null;
    if (!goesOn) setBefore(ownSettings(parts));
    setPutBack(goesOn ? [...new Set([...putBack, ...changed])] : changed);
    setFailed(!(await sendAll(changed.map((name) => resetOf(parts, name)))));
  };
  const undo = async () => {
    if (!before) return;
    const isTaken = await sendAll(putBack.map((name) => intentOf(before, name)));
    setFailed(!isTaken);
    if (isTaken) setBefore(null);
  };
  const isDone = before !== null && changed.length === 0;
  const said = isDone ? t('settings.all.done') : t('settings.all.usual');
  return (
    <div class="stack">
      <p role="status">{changed.length > 0 ? t('settings.all.changed', { count: changed.length }) : said}</p>
      {(changed.length > 0 || isDone) && (
        <Button
          onClick={(event) => {
            if (!isSecondOfDouble(event) && !isGoing.current) void (isDone ? undo() : reset());
          }}
        >
          {t(isDone ? 'settings.undo' : 'settings.all.reset')}
        </Button>
      )}
      {hasFailed && <p role="alert">{t('page.intentFailed')}</p>}
    </div>
  );
}
