import { useId, useState } from 'preact/hooks';
import { isSameValue } from '../../../lib/core/state/canonical';
import { MINUTE } from '../../../lib/core/state/time';
import type { Week } from '../../../lib/core/state/week';
import { OFFICE, workingWeek } from '../../../lib/core/views/working-week';
import type { Send } from '../../context/intents';
import { useLock } from '../../context/policy';
import { useLanguage } from '../../context/words';
import { Button } from '../../controls/Button';
import { Segmented } from '../../controls/Segmented';
import { outcomeOf, SettingNote } from '../../controls/SettingNote';
import { useSent } from '../../controls/sent';
import { useForUndo } from '../for-undo';
import { copyTargets, workingDays } from './copy-targets';
import { HoursDay } from './HoursDay';
import './HoursSettings.css';
import '../../controls/setting.css';

interface HoursSettingsProps {
  /** `null`: at any time. */
  hours: Week | null;
  send: Send;
  /** What it is until somebody changes it, in words. */
  usual?: string;
}

type Choice = 'any' | 'office' | 'own';

/** When reminders may come: at any time, in the hours of an office, or in a person's own, day by day. */
export function HoursSettings({ hours, send, usual }: HoursSettingsProps) {
  const { t, week, weekday, time } = useLanguage();
  const id = useId();
  const isLocked = useLock('hours');
  /** Their own hours, which a choice took away in this page: for undo, and for when they are chosen again. */
  const [removed, setRemoved] = useForUndo<Week>();
  /** Chosen by the person: hours that are changed may be those of an office for a while. */
  const [isOwn, setOwn] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { days, weekend } = week();
  const office = workingWeek(weekend);
  const names = {
    days,
    weekend,
    nameOf: weekday,
    nameOfRange: (first: string, last: string) => t('hours.copyRange', { first, last }),
    nameOfAll: t('hours.copyAll'),
  };
  const working = workingDays(names);
  const said = (minutes: number) => time(minutes * MINUTE, 'UTC');
  const sent = useSent<Week | null>(hours, (next) => send({ type: 'hoursChanged', hours: next }));
  const chosenOf = (now: Week | null): Choice => {
    if (!now) return 'any';
    return isOwn || !isSameValue(now, office) ? 'own' : 'office';
  };
  const chosen = chosenOf(sent.latest());
  const put = async (next: Week | null) => {
    const isTaken = await sent.change(() => next);
    setFailed(!isTaken);
    return isTaken;
  };
  const choose = async (choice: Choice) => {
    const before = chosen === 'own' ? sent.latest() : removed;
    const wanted: Record<Choice, Week | null> = { any: null, office, own: before ?? sent.latest() ?? office };
    setOwn(choice === 'own');
    if (await put(wanted[choice])) setRemoved(choice === 'own' ? null : before);
  };
  /** Some days' hours, in the week as it was last sent. Where the hours have just been taken away, nothing brings them back. */
  const changeDays = (changed: readonly number[], ranges: Week[number]) => {
    if (!sent.latest()) return Promise.resolve(true);
    return sent.change((latest) => latest?.map((own, index) => (changed.includes(index + 1) ? ranges : own)) ?? null);
  };
  return (
    <div class="stack hours">
      <Segmented<Choice>
        legend={<span class="setting-name">{t('hours.when')}</span>}
        choices={[
          { value: 'any', label: t('hours.any') },
          {
            value: 'office',
            label: (
              <>
                {working?.name}
                <br />
                {t('hours.copyRange', { first: said(OFFICE.from), last: said(OFFICE.to) })}
              </>
            ),
          },
          { value: 'own', label: t('hours.own') },
        ]}
        value={chosen}
        onChange={(choice) => void choose(choice)}
        isDisabled={isLocked}
        describedBy={`${id}-note`}
      />
      {usual && <p class="soft">{usual}</p>}
      <div class="row">
        <p role="status">{removed && t(hours ? 'hours.replaced' : 'hours.removed')}</p>
        {removed && !isLocked && <Button onClick={() => void choose('own')}>{t('now.undo')}</Button>}
      </div>
      {hours && <p>{t('hours.intro')}</p>}
      {hours && chosen === 'own' && (
        <fieldset class="hours-days" disabled={isLocked}>
          <legend class="said-aloud">{t('hours.own')}</legend>
          {days.map((day) => (
            <HoursDay
              key={day}
              day={weekday(day)}
              ranges={hours[day - 1] ?? []}
              copyTo={copyTargets(day, names)}
              onChange={(ranges) => changeDays([day], [...ranges])}
              onCopy={(ranges, to) => changeDays([day, ...to], [...ranges])}
            />
          ))}
          <p class="soft">{t('hours.nights')}</p>
        </fieldset>
      )}
      <SettingNote id={`${id}-note`} outcome={outcomeOf(isLocked, hasFailed, t)} />
    </div>
  );
}
