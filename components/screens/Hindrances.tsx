import type { Hindrance } from '../../lib/core/reminders/hindrances';
import type { ReminderStatus } from '../../lib/core/reminders/status';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { HowToTurnOn } from '../controls/HowToTurnOn';
import './Hindrances.css';

interface HindrancesProps {
  hindrances: readonly Hindrance[];
  /** The one line above, which may have said it already; `null` if there is none. */
  status: ReminderStatus | null;
  send: Send;
}

/** Everything that keeps the next break from being told, each with the one button that changes it. */
export function Hindrances({ hindrances, status, send }: HindrancesProps) {
  const { t, time } = useLanguage();
  const [only] = hindrances;
  if (!only) return null;
  const { change, kind } = only;
  if (hindrances.length === 1 && change && status && isSaidBy(status, kind)) {
    return <Button onClick={() => void send(change)}>{t(changeKey(kind))}</Button>;
  }
  return (
    <ul class="hindrances" aria-label={t('hindrance.title')}>
      {hindrances.map(({ kind, change, until }) => (
        <li key={kind}>
          <div class="row apart">
            <span>
              {kind === 'callSaid' ? t('hindrance.callSaid', { time: time(until ?? 0) }) : t(`hindrance.${kind}`)}
            </span>
            {change && (
              <Button kind="quiet" onClick={() => void send(change)}>
                {t(changeKey(kind))}
              </Button>
            )}
          </div>
          {kind === 'notificationsOffInSystem' && <HowToTurnOn />}
        </li>
      ))}
    </ul>
  );
}

const isSaidBy = (status: ReminderStatus, kind: Hindrance['kind']) =>
  status.kind === 'waiting'
    ? kind === `waiting.${status.because}` || (kind === 'callSaid' && status.because === 'saidInCall')
    : kind === status.kind;

const changeKey = (kind: Hindrance['kind']) => {
  switch (kind) {
    case 'paused':
    case 'off':
    case 'standing':
    case 'callSaid':
    case 'notificationsOffHere':
      return `hindrance.${kind}.change` as const;
    default:
      return 'hindrance.waiting.change';
  }
};
