import { type ComponentChildren, Fragment } from 'preact';
import { definitionOf, type SettingName } from '../../lib/core/state/settings';
import type { SettingSection } from '../../lib/core/state/settings/definitions';
import type { SettingParts } from '../../lib/core/views/setting-reset';
import { shownSettings } from '../../lib/core/views/shown-settings';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import type { SwitchHint } from '../controls/SettingSwitch';
import { useFound } from './find/found';
import { SettingRow } from './SettingRow';
import './SettingRows.css';

interface SettingRowsProps {
  section: SettingSection;
  parts: SettingParts;
  /** Whether the browser tells that a tab uses the microphone, the camera or the screen. */
  seesSharing?: boolean;
  /** Instead of the hints that go with the names. */
  hints?: { readonly [Name in SettingName]?: SwitchHint };
  /** What stands right below a setting. */
  below?: { readonly [Name in SettingName]?: ComponentChildren };
  send: Send;
}

/** The settings of a section, as they are defined, or those of them that were looked for; few come for the last ones, which are folded. */
export function SettingRows({ section, parts, seesSharing = false, hints, below, send }: SettingRowsProps) {
  const { t } = useLanguage();
  const found = useFound();
  const shown = shownSettings(section, parts.settings, seesSharing).filter((name) => !found || found.includes(name));
  const isFolded = (name: SettingName) => !found && definitionOf(name).isFine === true;
  const row = (name: SettingName) => (
    <Fragment key={name}>
      <SettingRow name={name} parts={parts} hint={hints?.[name]} send={send} />
      {below?.[name]}
    </Fragment>
  );
  const fine = shown.filter(isFolded);
  return (
    <>
      {shown.filter((name) => !isFolded(name)).map(row)}
      {fine.length > 0 && (
        <details class="setting-rows-fine">
          <summary>{t('settings.fine')}</summary>
          <div class="setting-rows-folded">{fine.map(row)}</div>
        </details>
      )}
    </>
  );
}
