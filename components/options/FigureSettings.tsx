import type { SettingParts } from '../../lib/core/views/setting-reset';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Figure } from '../figure/Figure';
import { HiddenWhileFinding } from './find/HiddenWhileFinding';
import { SettingRows } from './SettingRows';
import './FigureSettings.css';

/** How the drawn person looks, with the picture of it beside the choice. */
export function FigureSettings({ parts, send }: { parts: SettingParts; send: Send }) {
  const { t, sentences } = useLanguage();
  return (
    <div class="figure-settings">
      <HiddenWhileFinding>
        <p class="soft">
          {sentences([t('settings.figure.hint'), parts.settings.staySeated && t('settings.figure.wheelchair')])}
        </p>
      </HiddenWhileFinding>
      <div class="stack">
        <SettingRows section="figure" parts={parts} send={send} />
      </div>
      <Figure pose="rest" side={null} />
    </div>
  );
}
