import type { State } from '../../lib/core/state/state';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { HowToTurnOn } from '../controls/HowToTurnOn';
import { RhythmChoice } from '../controls/RhythmChoice';
import { SettingSwitch } from '../controls/SettingSwitch';
import { TestReminder } from '../controls/TestReminder';
import { DeskPicture } from '../figure/DeskPicture';
import { Figure } from '../figure/Figure';
import { HoursSettings } from '../options/hours/HoursSettings';
import { ReminderPicture } from '../welcome/ReminderPicture';
import { WelcomeCard } from '../welcome/WelcomeCard';

/** The cards of the welcome page, in order. What comes after the last is its end. */
export const welcomeCards = ['count', 'reminder', 'rhythm'] as const;

interface CardProps {
  /** Which one it is, from 0. */
  index: number;
  state: State;
  takesFocus: boolean;
  send: Send;
}

/** One of the three cards: how Limber counts, what a reminder looks like, and what a person may choose. */
export function Card({ index, state, takesFocus, send }: CardProps) {
  const { t } = useLanguage();
  const { settings, workerLog } = state;
  const frame = { place: { number: index + 1, total: welcomeCards.length }, takesFocus };
  switch (welcomeCards[index]) {
    case 'reminder':
      return (
        <WelcomeCard
          {...frame}
          title="welcome.reminder.title"
          picture={<ReminderPicture snoozeMinutes={settings.snoozeMinutes} />}
        >
          <p>{t('welcome.reminder.body')}</p>
          <TestReminder label="welcome.reminder.show" workerLog={workerLog} send={send} />
          <HowToTurnOn />
        </WelcomeCard>
      );
    case 'rhythm':
      return (
        <WelcomeCard {...frame} title="welcome.rhythm.title" picture={<Figure pose="rest" side={null} />}>
          <p>{t('welcome.rhythm.body')}</p>
          <RhythmChoice minutes={settings.shortBreakEveryMinutes} send={send} />
          <SettingSwitch name="staySeated" value={settings.staySeated} send={send} />
          <section class="stack" aria-labelledby="hours">
            <h2 id="hours">{t('hours.title')}</h2>
            <HoursSettings hours={settings.hours} send={send} />
          </section>
        </WelcomeCard>
      );
    default:
      return (
        <WelcomeCard {...frame} title="welcome.count.title" picture={<DeskPicture topic="change" />}>
          <p>{t('welcome.count.body')}</p>
          <p>{t('welcome.count.away')}</p>
        </WelcomeCard>
      );
  }
}
