import { exerciseOf } from '../../lib/content/catalogue';
import { useLanguage } from '../context/words';
import { ReminderBox } from '../controls/ReminderBox';
import { Figure } from '../figure/Figure';

/** The move of the reminder in the picture: the first that anybody is offered (BREAK-12). */
const move = 'side_bend';

/** Whole minutes that the reminder names. */
const ABOUT = 1;

interface ReminderPictureProps {
  /** As in the settings. */
  snoozeMinutes: number;
}

/** What a reminder looks like, in its own words. Nothing in it can be pressed. */
export function ReminderPicture({ snoozeMinutes }: ReminderPictureProps) {
  const { t } = useLanguage();
  const title = t('notification.title');
  const body = t('notification.body', { offer: t(exerciseOf(move).offer), minutes: ABOUT });
  return (
    <ReminderBox
      title={title}
      message={body}
      buttons={[t('notification.start'), t('notification.snooze', { minutes: snoozeMinutes })]}
      label={t('welcome.reminder.picture', { title, body })}
      picture={<Figure pose="sideBend" side="left" still />}
    />
  );
}
