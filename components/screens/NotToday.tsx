import { useState } from 'preact/hooks';
import { type BodyArea, bodyAreas } from '../../lib/content/body-area';
import type { LeftAlone } from '../../lib/core/exercises/exclusions';
import { notTodayDays } from '../../lib/core/state/person';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import './NotToday.css';

const { least, most, byDefault } = notTodayDays;
const dayCounts = Array.from({ length: most - least + 1 }, (_, index) => least + index);

/** "Not today": a part of the body that is left alone for some days, and what is left alone already. */
export function NotToday({ leftAlone, send }: { leftAlone: readonly LeftAlone[]; send: Send }) {
  const { t } = useLanguage();
  const [area, setArea] = useState<BodyArea>('neck');
  const [days, setDays] = useState<number>(byDefault);
  return (
    <Section title={t('moves.notToday')}>
      <LeftAloneList leftAlone={leftAlone} send={send} />
      <p class="soft">{t('moves.notToday.hint')}</p>
      <div class="not-today">
        <label>
          {t('moves.notToday.area')}
          <select
            value={area}
            onChange={({ currentTarget: { value } }) => setArea(bodyAreas.find((each) => each === value) ?? area)}
          >
            {bodyAreas.map((each) => (
              <option key={each} value={each}>
                {t(`area.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('moves.notToday.days')}
          <select value={days} onChange={({ currentTarget: { value } }) => setDays(Number(value))}>
            {dayCounts.map((count) => (
              <option key={count} value={count}>
                {t('moves.notToday.daysChoice', { days: count })}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => void send({ type: 'areaLeftAlone', area, days })}>{t('moves.notToday.leave')}</Button>
      </div>
    </Section>
  );
}

/** What is left alone, until when, and the way to take it back. */
export function LeftAloneList({ leftAlone, send }: { leftAlone: readonly LeftAlone[]; send: Send }) {
  const { t, date } = useLanguage();
  return (
    <div role="status">
      {leftAlone.length > 0 && (
        <ul class="stack">
          {leftAlone.map(({ area, until }) => (
            <li key={area} class="row apart explanation">
              {t('moves.notToday.until', { area: t(`area.${area}`), date: date(Date.parse(until), 'UTC') })}
              <Button
                kind="word"
                aria-label={t('moves.notToday.undoFor', { area: t(`area.${area}`) })}
                onClick={() => void send({ type: 'areaTakenBack', area })}
              >
                {t('moves.notToday.undo')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
