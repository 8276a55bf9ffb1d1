import { isManaged, type SomeSettings } from '../../lib/core/state/policy';
import { defaultSettings, settingNames } from '../../lib/core/state/settings';
import { usePolicy } from '../context/policy';
import { useLanguage } from '../context/words';
import { settingName } from './setting-name';
import { usualText } from './usual-text';

/** What the organisation has set, for everybody to see; nothing where it has set nothing (POLICY-6). */
export function PolicyRecord() {
  const language = useLanguage();
  const { t, date, list } = language;
  const policy = usePolicy();
  if (!isManaged(policy)) return null;
  const { defaults, locked, quietDates, noHistory, noWelcomePage, helpText, ignored } = policy;
  const linesOf = (key: 'working.policy.default' | 'working.policy.locked', values: SomeSettings) =>
    settingNames
      .filter((name) => Object.hasOwn(values, name))
      .map((name) =>
        t(key, {
          name: settingName(language, name),
          value: usualText(language, name, { ...defaultSettings, ...values }),
        }),
      );
  const lines = [
    ...linesOf('working.policy.locked', locked),
    ...linesOf('working.policy.default', defaults),
    ...(quietDates.length > 0
      ? [t('working.policy.quietDates', { dates: list(quietDates.map((day) => date(Date.parse(day), 'UTC'))) })]
      : []),
    ...(noHistory ? [t('history.off')] : []),
    ...(noWelcomePage ? [t('working.policy.noWelcomePage')] : []),
    ...(helpText === null ? [] : [t('working.policy.helpText')]),
  ];
  return (
    <div class="stack">
      <h3>{t('working.policy.title')}</h3>
      <p>{t('working.policy.intro')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {ignored.length > 0 && <p class="soft">{t('working.policy.ignored', { names: list(ignored) })}</p>}
    </div>
  );
}
