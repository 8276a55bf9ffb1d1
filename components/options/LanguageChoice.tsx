import { useId, useState } from 'preact/hooks';
import type { NameOf } from '../../lib/core/state/settings';
import type { Send } from '../context/intents';
import { languageName } from '../context/language-name';
import { useLock } from '../context/policy';
import { useLanguage } from '../context/words';
import { type Outcome, outcomeOf, SettingNote } from '../controls/SettingNote';
import { useSent } from '../controls/sent';
import '../controls/setting.css';

interface LanguageChoiceProps {
  name: NameOf<'language'>;
  /** A BCP 47 code; `null` for the browser's language. */
  value: string | null;
  send: Send;
  usual: string;
}

/** The value of the option for the browser's language: no language has this code. */
const asInBrowser = '';

/** Every language of this build by its own name, so that somebody who reads no other finds theirs (LANG-2). */
export function LanguageChoice({ name, value, send, usual }: LanguageChoiceProps) {
  const language = useLanguage();
  const { t, notLoaded } = language;
  const id = useId();
  const isLocked = useLock(name);
  const sent = useSent<string | null>(value, (chosen) => send({ type: 'settingChanged', name, value: chosen }));
  const [hasFailed, setFailed] = useState(false);
  const chosen = sent.latest();
  const { compare } = new Intl.Collator(language.code());
  const choices = language.shipped
    .map((code) => ({ code, label: languageName(code) }))
    .sort((one, other) => compare(one.label, other.label));
  // It may come from a computer with another build. Then the browser's language counts, and the choice is kept.
  const isMissing = chosen !== null && !language.shipped.includes(chosen);
  const outcome: Outcome =
    notLoaded() === null
      ? outcomeOf(isLocked, hasFailed, t)
      : { kind: 'refused', text: t('settings.language.notLoaded') };
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {t(`settings.${name}`)}
      </label>
      <select
        id={id}
        value={chosen ?? asInBrowser}
        disabled={isLocked}
        aria-describedby={`${id}-usual ${id}-note`}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.value === asInBrowser ? null : currentTarget.value;
          void sent.change(() => wanted).then((isTaken) => setFailed(!isTaken));
        }}
      >
        <option value={asInBrowser}>{t('settings.language.browser')}</option>
        {isMissing && (
          <option value={chosen} lang={chosen}>
            {languageName(chosen)}
          </option>
        )}
        {choices.map(({ code, label }) => (
          <option key={code} value={code} lang={code}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-usual`} class="soft">
        {usual}
      </p>
      <SettingNote id={`${id}-note`} outcome={outcome} />
    </div>
  );
}
