import type { SettingChange } from '../../../lib/core/data/changes';
import { definitionOf } from '../../../lib/core/state/settings';
import { useLanguage } from '../../context/words';
import { settingName } from '../setting-name';
import { settingLines } from './setting-text';
import './ImportChanges.css';

interface ChangesProps {
  title: string;
  changes: readonly SettingChange[];
}

/** A week is a line for each day, which a column of the table is too narrow for. */
const isWeek = ({ name }: SettingChange) => definitionOf(name).kind === 'week';

const Lines = ({ lines }: { lines: readonly string[] }) => lines.map((line) => <div key={line}>{line}</div>);

function WeekChange({ name, from, to }: SettingChange) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div class="import-changes-week">
      <p>{settingName(language, name)}</p>
      <dl>
        <div>
          <dt class="soft">{t('data.preview.now')}</dt>
          <dd>
            <Lines lines={settingLines(language, name, from)} />
          </dd>
        </div>
        <div>
          <dt class="soft">{t('data.preview.then')}</dt>
          <dd>
            <Lines lines={settingLines(language, name, to)} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function ChangesTable({ title, changes }: ChangesProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <table class="import-changes-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.preview.setting')}</th>
          <th scope="col">{t('data.preview.now')}</th>
          <th scope="col">{t('data.preview.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, from, to }) => (
          <tr key={name}>
            <th scope="row">{settingName(language, name)}</th>
            <td>{settingLines(language, name, from)}</td>
            <td>{settingLines(language, name, to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The settings that would be others: as they are now, and as they would be. */
export function ImportChanges({ title, changes }: ChangesProps) {
  const weeks = changes.filter(isWeek);
  const others = changes.filter((change) => !isWeek(change));
  return (
    <>
      {others.length > 0 ? <ChangesTable title={title} changes={others} /> : <p>{title}</p>}
      {weeks.map((change) => (
        <WeekChange key={change.name} {...change} />
      ))}
    </>
  );
}
