import type { Settings } from '../../lib/core/state/settings';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Figure } from '../figure/Figure';
import { SettingRows } from './SettingRows';
import './FigureSettings.css';

/** How the drawn person looks, with the picture of it beside the choice. */
export function FigureSettings({ settings, send }: { settings: Settings; send: Send }) {
  const { t } = useLanguage();
  return (
    <div class="figure-settings">
      <p class="soft">
        {t('settings.figure.hint')} {settings.staySeated && t('settings.figure.wheelchair')}
      </p>
      <div class="stack">
        <SettingRows section="figure" settings={settings} send={send} />
      </div>
      <Figure pose="rest" side={null} />
    </div>
  );
}
