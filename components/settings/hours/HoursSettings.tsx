import { useState } from 'preact/hooks';
import { type Week, workingWeek } from '../../../lib/core/week';
import type { Send } from '../../intents';
import { useLanguage } from '../../words';
import { HoursDay } from './HoursDay';

interface HoursSettingsProps {
  /** `null`: at any time. */
  hours: Week | null;
  send: Send;
}

/** When reminders may come. Off until a person sets it; then a week to begin with, to be changed day by day. */
export function HoursSettings({ hours, send }: HoursSettingsProps) {
  const { t, week, weekday } = useLanguage();
  /** The hours that were taken away in this page, for undo. */
  const [removed, setRemoved] = useState<Week | null>(null);
  const { days, weekend } = week();
  const change = (next: Week | null) => send({ type: 'hoursChanged', hours: next });
  const remove = async () => {
    if (await change(null)) setRemoved(hours);
  };
  if (!hours) {
    return (
      <div class="stack">
        <p role="status">{t(removed ? 'hours.removed' : 'hours.anyTime')}</p>
        <div class="row">
          {removed && (
            <button type="button" onClick={() => void change(removed)}>
              {t('now.undo')}
            </button>
          )}
          <button type="button" onClick={() => void change(workingWeek(weekend))}>
            {t('hours.set')}
          </button>
        </div>
      </div>
    );
  }
  const rangesOf = (day: number) => hours[day - 1] ?? [];
  const withDays = (changed: readonly number[], ranges: Week[number]): Week =>
    hours.map((own, index) => (changed.includes(index + 1) ? ranges : own));
  return (
    <div class="stack hours">
      <p>{t('hours.intro')}</p>
      {days.map((day) => (
        <HoursDay
          key={day}
          day={weekday(day)}
          ranges={rangesOf(day)}
          others={days.filter((each) => each !== day).map((each) => ({ day: each, name: weekday(each) }))}
          onChange={(ranges) => change(withDays([day], [...ranges]))}
          onCopy={(to) => change(withDays(to, rangesOf(day)))}
        />
      ))}
      <p class="soft">{t('hours.nights')}</p>
      <button type="button" onClick={() => void remove()}>
        {t('hours.unset')}
      </button>
    </div>
  );
}
