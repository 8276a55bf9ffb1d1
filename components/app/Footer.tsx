import { type Route, RouteLink } from '../context/routes';
import { useLanguage } from '../context/words';
import './Footer.css';

interface FooterProps {
  /** On a screen that asks for all of a person's attention there is only what may be needed in it: help, and what a pop means. */
  isBrief: boolean;
  /** Shows the same in a larger view; `null` where this is one, or where the screen has it already. */
  onLarger: (() => void) | null;
}

const brief = ['pop'] as const satisfies readonly Route[];
const whole = ['longTerm', 'about'] as const satisfies readonly Route[];

/** Under every screen, in the same place: help is one tap away. */
export function Footer({ isBrief, onLarger }: FooterProps) {
  const { t } = useLanguage();
  return (
    <footer class="footer row apart">
      <nav class="row" aria-label={t('page.footer')}>
        <RouteLink to="safety" spot="footer" />
        <span class="footer-further row">
          {(isBrief ? brief : whole).map((place) => (
            <RouteLink key={place} to={place} spot="footer" />
          ))}
        </span>
      </nav>
      {onLarger && (
        <button type="button" class="quiet small" onClick={onLarger}>
          {t('guide.larger')}
        </button>
      )}
    </footer>
  );
}
