import { useLanguage } from '../words';

const topics = ['screen', 'elbows', 'feet', 'back', 'change'] as const;

/** A desk that feels comfortable, point by point. To be read: nothing of it is kept. */
export function DeskList() {
  const { t } = useLanguage();
  return (
    <section class="stack" aria-labelledby="desk">
      <h2 id="desk">{t('page.desk.title')}</h2>
      <p class="soft">{t('page.desk.intro')}</p>
      <ul class="desk">
        {topics.map((topic) => (
          <li key={topic}>
            <p>
              <strong>{t(`page.desk.${topic}.title`)}</strong> {t(`page.desk.${topic}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
