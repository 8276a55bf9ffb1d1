import { useState } from 'preact/hooks';
import type { Week } from '../../../lib/core/state/week';
import { workingWeek } from '../../../lib/core/views/working-week';
import type { Send } from '../../context/intents';
import { useLanguage } from '../../context/words';
import { SettingNote } from '../../controls/SettingNote';
import { useSent } from '../../controls/sent';
import { copyTargets } from './copy-targets';
import { HoursDay } from './HoursDay';
import './HoursSettings.css';

interface HoursSettingsProps {
  /** `null`: at any time. */
  hours: Week | null;
  send: Send;
  isLocked?: boolean;
}

/** When reminders may come. Off until a person sets it; then a week to begin with, to be changed day by day. */
export function HoursSettings({ hours, send, isLocked = false }: HoursSettingsProps) {
  const { t, week, weekday } = useLanguage();
  /** The hours that were taken away in this page, for undo. */
  const [removed, setRemoved] = useState<Week | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { days, weekend } = week();
  const sent = useSent<Week | null>(hours, (next) => send({ type: 'hoursChanged', hours: next }));
  const put = async (next: Week | null) => {
    const isTaken = await sent.change(() => next);
    setFailed(!isTaken);
    return isTaken;
  };
  const remove = async () => {
    const before = sent.latest();
    if (await put(null)) setRemoved(before);
  };
  /** Some days' hours, in the week as it was last sent. Where the hours have just been taken away, nothing brings them back. */
  const changeDays = (changed: readonly number[], ranges: Week[number]) => {
    if (!sent.latest()) return Promise.resolve(true);
    return sent.change((latest) => latest?.map((own, index) => (changed.includes(index + 1) ? ranges : own)) ?? null);
  };
  const failure = (
    <SettingNote outcome={hasFailed ? { kind: 'refused', text: t('page.intentFailed') } : { kind: 'none' }} />
  );
  if (!hours) {
    return (
      <fieldset class="stack" disabled={isLocked}>
        <p role="status">{t(removed ? 'hours.removed' : 'hours.anyTime')}</p>
        <div class="row">
          {removed && (
            <button type="button" onClick={() => void put(removed)}>
              {t('now.undo')}
            </button>
          )}
          <button type="button" onClick={() => void put(workingWeek(weekend))}>
            {t('hours.set')}
          </button>
        </div>
        {failure}
      </fieldset>
    );
  }
  return (
    <fieldset class="stack hours" disabled={isLocked}>
      <p>{t('hours.intro')}</p>
      {days.map((day) => (
        <HoursDay
          key={day}
          day={weekday(day)}
          ranges={hours[day - 1] ?? []}
          copyTo={copyTargets(day, {
            days,
            weekend,
            nameOf: weekday,
            nameOfRange: (first, last) => t('hours.copyRange', { first, last }),
            nameOfAll: t('hours.copyAll'),
          })}
          onChange={(ranges) => changeDays([day], [...ranges])}
          onCopy={(ranges, to) => changeDays([day, ...to], [...ranges])}
        />
      ))}
      <p class="soft">{t('hours.nights')}</p>
      <button type="button" onClick={() => void remove()}>
        {t('hours.unset')}
      </button>
      {failure}
    </fieldset>
  );
}
