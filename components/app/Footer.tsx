import { RouteLink, useGo } from '../context/routes';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { type Tab, TabBar } from '../controls/TabBar';
import './Footer.css';

interface FooterProps {
  /** The screen asks for all of a person's attention. The footer then has only two links: help, and what a pop means. */
  isBrief: boolean;
  /** Shows the same in a larger view; `null` where this is one, or where the screen has it already. */
  onLarger: (() => void) | null;
}

type TabName = 'now' | 'moves' | 'today' | 'safety';

const tabNames: readonly TabName[] = ['now', 'moves', 'today', 'safety'];
const linkOf = (name: TabName) => `tab ${name}`;

/** The footer of every screen. Help and the other pages are one tap away. */
export function Footer({ isBrief, onLarger }: FooterProps) {
  const { t } = useLanguage();
  const { at, ended, go, leave } = useGo();
  if (isBrief) {
    return (
      <footer class="footer footer-brief to-edges row apart">
        <nav class="row" aria-label={t('page.footer')}>
          <RouteLink to="safety" from="footer" />
          <RouteLink to="pop" from="footer" />
        </nav>
        {onLarger && (
          <Button kind="word" onClick={onLarger}>
            {t('guide.larger')}
          </Button>
        )}
      </footer>
    );
  }
  const tabs: readonly Tab<TabName>[] = [
    { name: 'now', icon: 'now', label: t('tab.now') },
    { name: 'moves', icon: 'moves', label: t('tab.moves') },
    { name: 'today', icon: 'today', label: t('page.today.title') },
    { name: 'safety', icon: 'help', label: t('page.safety.title') },
  ];
  return (
    <footer class="footer to-edges">
      <TabBar
        label={t('page.footer')}
        tabs={tabs}
        at={at === null ? 'now' : (tabNames.find((name) => name === at) ?? null)}
        cameBack={tabNames.find((name) => linkOf(name) === ended?.link) ?? null}
        onGo={(name) => (name === 'now' ? leave() : go(name, linkOf(name)))}
      />
      {onLarger && (
        <IconButton icon="expand" isWordHidden title={t('guide.larger')} onClick={onLarger}>
          {t('guide.larger')}
        </IconButton>
      )}
    </footer>
  );
}
