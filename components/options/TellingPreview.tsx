import type { BadgeWish, BreakNotification } from '../../lib/core/reminders/break-notification';
import type { State } from '../../lib/core/state/state';
import { tellingPreview } from '../../lib/core/views/telling-preview';
import { useLanguage } from '../context/words';
import { ReminderBox } from '../controls/ReminderBox';
import './TellingPreview.css';

/** What the background says, in its own words. */
export interface Told {
  readonly badge: (wish: BadgeWish) => string;
  /** `zone`: an IANA name. */
  readonly notification: (
    wish: BreakNotification,
    zone: string,
  ) => { readonly title: string; readonly message: string; readonly buttons: readonly string[] };
}

interface TellingPreviewProps {
  state: State;
  /** Epoch ms. */
  now: number;
  told: Told;
}

/** The icon and a reminder, as they would be by the settings of now. */
export function TellingPreview({ state, now, told }: TellingPreviewProps) {
  const { t } = useLanguage();
  const { badgeBefore, badgeDue, notification } = tellingPreview(state, now);
  const said = notification && told.notification(notification, state.zone);
  return (
    <section class="telling-preview" aria-labelledby="telling-preview">
      <h3 id="telling-preview">{t('telling.title')}</h3>
      <div class="telling-preview-pictures">
        <Icon badge={told.badge(badgeBefore)} label={t('telling.icon.before')} />
        <Icon badge={told.badge(badgeDue)} label={t('telling.icon.due')} />
        {said ? (
          <ReminderBox
            {...said}
            label={t('telling.reminder', { title: said.title, body: said.message })}
            picture={<img class="telling-preview-large" src="/icons/icon-128.png" alt="" />}
          />
        ) : (
          <p class="soft">{t('telling.none')}</p>
        )}
      </div>
    </section>
  );
}

function Icon({ badge, label }: { badge: string; label: string }) {
  const { t } = useLanguage();
  const name = badge === '' ? t('telling.icon.plain') : t('telling.icon.picture', { badge });
  return (
    <figure class="telling-preview-icon">
      <span role="img" aria-label={name}>
        <img src="/icons/icon-48.png" alt="" />
        {badge !== '' && <span class="telling-preview-badge">{badge}</span>}
      </span>
      <figcaption class="soft">{label}</figcaption>
    </figure>
  );
}
