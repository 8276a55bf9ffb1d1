import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Send } from '../../context/intents';
import { useLock, usePolicy } from '../../context/policy';
import { useLanguage } from '../../context/words';
import { keepValueOnWheel } from '../../controls/keep-value-on-wheel';
import { type Outcome, SettingNote } from '../../controls/SettingNote';
import { useSent } from '../../controls/sent';
import { isPlausibleDay } from './is-plausible-day';
import '../../controls/setting.css';

interface DaysOffProps {
  /** ISO dates. */
  daysOff: readonly string[];
  /** Which of them the person chose; the others may be the organisation's. */
  chosen: readonly string[];
  send: Send;
  /** What it is until somebody changes it, in words. */
  usual?: string;
}

/** Holidays, as dates. No reminder comes on those days. */
export function DaysOff({ daysOff, chosen, send, usual }: DaysOffProps) {
  const { t, date, sentences } = useLanguage();
  const id = useId();
  const isLocked = useLock('daysOff');
  const { quietDates } = usePolicy();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  // The organisation's quiet dates are not sent: they may be gone when it arrives, and they take no place (POLICY-3).
  const isOwn = (day: string) => !quietDates.includes(day) || chosen.includes(day);
  const sent = useSent<readonly string[]>(daysOff, (days) =>
    send({ type: 'daysOffChanged', daysOff: days.filter(isOwn).toSorted() }),
  );
  const shown = sent.latest();
  const withTyped = (days: readonly string[]) => (days.includes(typed) ? days : [...days, typed]);
  const change = async (next: (days: readonly string[]) => readonly string[]) => {
    // The same words a second time are read aloud only if they were gone.
    setOutcome({ kind: 'none' });
    const isTaken = await sent.change(next);
    setOutcome(isTaken ? { kind: 'saved' } : { kind: 'refused', text: t('page.intentFailed') });
    return isTaken;
  };
  const add = async () => {
    if (typed === '') setOutcome({ kind: 'refused', text: t('hours.noDate') });
    else if (shown.includes(typed)) setOutcome({ kind: 'refused', text: t('hours.sameDate') });
    // The date that was typed in the meantime is the next one.
    else if (await change(withTyped)) setTyped((now) => (now === typed ? '' : now));
  };
  const left = useRef<() => void>(() => undefined);
  left.current = () => {
    if (isPlausibleDay(typed, Date.now())) void sent.change(withTyped);
  };
  useEffect(() => {
    // Everything on this page is saved as it is typed. That includes a day that was chosen and not yet added.
    const go = () => left.current();
    window.addEventListener('pagehide', go);
    return () => window.removeEventListener('pagehide', go);
  }, []);
  return (
    <div class="setting">
      <label class="setting-name" for={id}>
        {t('hours.daysOff')}
      </label>
      <p id={`${id}-hint`} class="soft">
        {sentences([t('hours.daysOff.hint'), usual ?? ''])}
      </p>
      <div class="row">
        <input
          id={id}
          type="date"
          disabled={isLocked}
          value={typed}
          aria-describedby={`${id}-hint ${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void add();
          }}
          onWheel={keepValueOnWheel}
        />
        <button type="button" disabled={isLocked} onClick={() => void add()}>
          {t('hours.addDate')}
        </button>
      </div>
      <SettingNote id={`${id}-note`} outcome={isLocked ? { kind: 'locked' } : outcome} />
      <ul>
        {shown.toSorted().map((day) => {
          const name = date(Date.parse(day), 'UTC');
          return (
            <li key={day} class="row apart">
              {name}
              {quietDates.includes(day) ? (
                <span class="soft">{t('page.locked')}</span>
              ) : (
                <button
                  type="button"
                  class="quiet"
                  disabled={isLocked}
                  aria-label={t('hours.removeDate', { date: name })}
                  onClick={() => void change((days) => days.filter((each) => each !== day))}
                >
                  {t('hours.remove')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
