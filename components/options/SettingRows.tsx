import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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

/** The settings of a section, as they are defined; few come for the last ones, which are folded. Only what was looked for is in sight. */
export function SettingRows({ section, parts, seesSharing = false, hints, below, send }: SettingRowsProps) {
  const { t } = useLanguage();
  const found = useFound();
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = shownSettings(section, parts.settings, seesSharing);
  const isFine = (name: SettingName) => definitionOf(name).isFine === true;
  const isHidden = (name: SettingName) => found?.includes(name) === false;
  // Out of sight and not gone: an undo, and what somebody typed, must outlive what they look for.
  const row = (name: SettingName) => (
    <div key={name} class="no-box" hidden={isHidden(name)}>
      <SettingRow name={name} parts={parts} hint={hints?.[name]} send={send} />
      {below?.[name]}
    </div>
  );
  const fine = shown.filter(isFine);
  return (
    <>
      {shown.filter((name) => !isFine(name)).map(row)}
      {fine.length > 0 && (
        // What was looked for stands in no fold. Afterwards the fold is as the person left it.
        <details
          class="setting-rows-fine"
          open={isUnfolded || found !== null}
          hidden={fine.every(isHidden)}
          onToggle={({ currentTarget }) => found || setUnfolded(currentTarget.open)}
        >
          <summary hidden={found !== null}>{t('settings.fine')}</summary>
          <div class="setting-rows-folded">{fine.map(row)}</div>
        </details>
      )}
    </>
  );
}
