import { useId, useState } from 'preact/hooks';
import type { Send } from '../../intents';
import { useLanguage } from '../../words';
import { type Outcome, SettingNote } from '../SettingNote';

interface DaysOffProps {
  /** ISO dates. */
  daysOff: readonly string[];
  send: Send;
}

/** Holidays, as dates: on those days nothing is said. */
export function DaysOff({ daysOff, send }: DaysOffProps) {
  const { t, date } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const change = async (days: readonly string[]) => {
    const isTaken = await send({ type: 'daysOffChanged', daysOff: days.toSorted() });
    setOutcome(isTaken ? { kind: 'saved' } : { kind: 'refused', text: t('page.intentFailed') });
    return isTaken;
  };
  const add = async () => {
    if (typed === '') setOutcome({ kind: 'refused', text: t('hours.noDate') });
    else if (daysOff.includes(typed)) setOutcome({ kind: 'refused', text: t('hours.sameDate') });
    else if (await change([...daysOff, typed])) setTyped('');
  };
  return (
    <div class="setting">
      <label for={id}>{t('hours.daysOff')}</label>
      <p id={`${id}-hint`} class="soft">
        {t('hours.daysOff.hint')}
      </p>
      <div class="row">
        <input
          id={id}
          class="date"
          type="date"
          value={typed}
          aria-describedby={`${id}-hint ${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="button" onClick={() => void add()}>
          {t('hours.addDate')}
        </button>
      </div>
      <SettingNote id={`${id}-note`} outcome={outcome} />
      <ul>
        {daysOff.map((day) => {
          const name = date(Date.parse(day), 'UTC');
          return (
            <li key={day} class="row apart">
              {name}
              <button
                type="button"
                class="quiet"
                aria-label={t('hours.removeDate', { date: name })}
                onClick={() => void change(daysOff.filter((each) => each !== day))}
              >
                {t('hours.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
