import { deskTopics } from '../../lib/content/desk-topics';
import { useLanguage } from '../context/words';
import { Section } from '../controls/Section';
import { DeskPicture } from '../figure/DeskPicture';
import { useLook } from '../figure/scene/look';
import './DeskList.css';

/** How to make a desk comfortable, point by point. It is only to be read, so nothing is stored. */
export function DeskList() {
  const { t, gap } = useLanguage();
  const { staySeated } = useLook();
  return (
    <Section id="desk" title={t('page.desk.title')}>
      <p class="soft">{t('page.desk.intro')}</p>
      <ul class="desk-list">
        {deskTopics.map((topic) => (
          <li key={topic}>
            <DeskPicture topic={topic} />
            <p>
              <strong>{t(`page.desk.${topic}.title`)}</strong>
              {gap()}
              {t(topic === 'change' && staySeated ? 'page.desk.changeSeated' : `page.desk.${topic}`)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
