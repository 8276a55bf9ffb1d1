import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportWay } from '../../../lib/core/data/merge';
import type { Preview } from '../../../lib/core/data/your-data';
import { type SettingName, settingNames } from '../../../lib/core/state/settings';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';
import { Button } from '../../controls/Button';
import { Row } from '../../controls/Row';
import { settingName } from '../setting-name';
import { ImportChanges } from './ImportChanges';
import './ImportPreview.css';

/** Of names that nobody here has given, only so many, and so much of each. */
const MOST_NAMES = 6;
const MOST_LETTERS = 40;

const isSetting = (name: string): name is SettingName => (settingNames as readonly string[]).includes(name);

/** What was not understood, by name as far as it has one. */
function LeftOut({ file: { isOfNewer, leftOut }, hasHistory, keepsHistory }: Preview) {
  const language = useLanguage();
  const { t, list } = language;
  const names = leftOut.settings
    .slice(0, MOST_NAMES)
    .map((name) => (isSetting(name) ? settingName(language, name) : `“${name.slice(0, MOST_LETTERS)}”`));
  return (
    <>
      {isOfNewer && (
        <Banner kind="care">
          <p>{t('data.preview.newer')}</p>
        </Banner>
      )}
      {!hasHistory && (
        <Banner kind="care">
          <p>{t('data.preview.noHistory')}</p>
        </Banner>
      )}
      {!keepsHistory && (
        <Banner kind="care">
          <p>{t('data.preview.keepsNone')}</p>
        </Banner>
      )}
      {names.length > 0 && <p>{t('data.preview.leftOut', { count: leftOut.settings.length, names: list(names) })}</p>}
      {leftOut.person > 0 && <p>{t('data.preview.leftOutPerson', { count: leftOut.person })}</p>}
      {leftOut.rows > 0 && <p>{t('data.preview.leftOutRows', { count: leftOut.rows })}</p>}
    </>
  );
}

/** What is about the person, and their history. */
function Facts({ file, changes, rows }: Preview) {
  const { t, date } = useLanguage();
  const { safety, favourites, moves, leftAlone } = changes.merge;
  const { gone, changed } = rows.replace;
  const checkedAt = file.person?.safety?.checkedAt ?? 0;
  const facts = [
    rows.merge.added.length > 0 && t('data.preview.rows', { count: rows.merge.added.length }),
    safety !== 'same' && t(`data.preview.safety.${safety}`, { date: date(checkedAt) }),
    favourites.more > 0 && t('data.preview.favourites', { count: favourites.more }),
    moves > 0 && t('data.preview.moves', { count: moves }),
    leftAlone > 0 && t('data.preview.leftAlone', { count: leftAlone }),
    gone.length > 0 && t('data.preview.gone', { count: gone.length }),
    changed.length > 0 && t('data.preview.changed', { count: changed.length }),
    changes.replace.favourites.fewer > 0 &&
      t('data.preview.fewerFavourites', { count: changes.replace.favourites.fewer }),
  ].filter((fact): fact is string => fact !== false);
  if (facts.length === 0) return null;
  return (
    <ul class="import-preview-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

const isNothing = ({ changes, rows }: Preview, way: ImportWay) => {
  const { settings, favourites, moves, leftAlone, safety } = changes[way];
  const { added, changed, gone } = rows[way];
  const isSafetySame = safety !== 'taken' && safety !== 'stricter';
  const counts = [settings, added, changed, gone].map(({ length }) => length);
  return isSafetySame && [...counts, favourites.more, favourites.fewer, moves, leftAlone].every((count) => count === 0);
};

interface ImportPreviewProps {
  preview: Preview;
  isBusy: boolean;
  onTake: (way: ImportWay) => void;
  onCancel: () => void;
}

/** What a file would change, before it does; then the person chooses how, or not. */
export function ImportPreview({ preview, isBusy, onTake, onCancel }: ImportPreviewProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { merge, replace } = preview.changes;
  const also = replace.settings.filter(({ name }) => !merge.settings.some((each) => each.name === name));
  const hasNothing = isNothing(preview, 'merge') && isNothing(preview, 'replace');
  return (
    <div class="stack import-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t('data.preview')}
      </h3>
      {hasNothing && <p>{t('data.preview.nothing')}</p>}
      {merge.settings.length > 0 && <ImportChanges title={t('data.preview.settings')} changes={merge.settings} />}
      {also.length > 0 && <ImportChanges title={t('data.preview.onlyReplace')} changes={also} />}
      <Facts {...preview} />
      <LeftOut {...preview} />
      {!hasNothing && <p class="soft">{t('data.preview.ways')}</p>}
      <Row kind="start">
        {!hasNothing && (
          <>
            <Button aria-disabled={isBusy} onClick={() => onTake('merge')}>
              {t('data.merge')}
            </Button>
            <Button aria-disabled={isBusy} onClick={() => onTake('replace')}>
              {t('data.replace')}
            </Button>
          </>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {t('data.cancel')}
        </Button>
      </Row>
    </div>
  );
}
