import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/state/settings';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { FindField } from './find/FindField';
import { type Findable, findIn } from './find/find-in';
import { FoundProvider } from './find/found';
import { SettingsContents } from './SettingsContents';
import './SettingsSections.css';

/** A section of the settings page. */
export interface SettingsSection extends Findable {
  readonly body: ComponentChildren;
}

interface SettingsSectionsProps {
  sections: readonly SettingsSection[];
  settings: Settings;
  /** Whether the browser tells that a tab uses the microphone, the camera or the screen. */
  seesSharing: boolean;
  /** Around each body, so that one that breaks leaves the others. */
  around: (body: ComponentChildren) => ComponentChildren;
}

/** All sections with their names beside them, or those in which something was found. */
export function SettingsSections({ sections, settings, seesSharing, around }: SettingsSectionsProps) {
  const language = useLanguage();
  const { t } = language;
  const [typed, setTyped] = useState('');
  const code = language.code();
  // The names of the sections are the same at every drawing; their words are others in another language.
  const find = useMemo(() => findIn(language, sections), [code]);
  const found = find(typed, settings, seesSharing);
  const shown = found ? sections.filter(({ id }) => found.sections.some((each) => each.id === id)) : sections;
  const said = !found
    ? ''
    : found.count > 0
      ? t('settings.find.count', { count: found.count })
      : t('settings.find.none', { typed: typed.trim() });
  return (
    <div class="settings-body">
      <SettingsContents sections={shown} />
      <div class="settings-column">
        <FindField typed={typed} onTyped={setTyped} />
        <div class="settings-found">
          <p role="status">{said}</p>
          {found && (
            <Button kind="quiet" onClick={() => setTyped('')}>
              {t('settings.find.all')}
            </Button>
          )}
        </div>
        {sections.map(({ id, title, body }) => (
          // Out of sight and not gone: an undo that a section holds must outlive what somebody looks for.
          <section key={id} aria-labelledby={id} hidden={!shown.some((each) => each.id === id)}>
            <h2 id={id} tabIndex={-1}>
              {t(title)}
            </h2>
            <FoundProvider value={found?.sections.find((each) => each.id === id)?.names ?? null}>
              {around(body)}
            </FoundProvider>
          </section>
        ))}
      </div>
    </div>
  );
}
