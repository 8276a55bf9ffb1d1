import { PlaceLink } from './places';
import { useLanguage } from './words';

interface FooterProps {
  /** On a screen that asks for all of a person's attention there is only the way to help. */
  isBrief: boolean;
  /** Shows the same in a larger view; `null` where this is one, or where the screen has it already. */
  onLarger: (() => void) | null;
}

/** Under every screen, in the same place: help is one tap away. */
export function Footer({ isBrief, onLarger }: FooterProps) {
  const { t } = useLanguage();
  return (
    <footer class="footer row apart">
      <nav class="row" aria-label={t('page.footer')}>
        <PlaceLink to="safety" spot="footer" />
        {!isBrief && (
          <span class="further row">
            <PlaceLink to="longTerm" spot="footer" />
            <PlaceLink to="about" spot="footer" />
          </span>
        )}
      </nav>
      {onLarger && (
        <button type="button" class="quiet small" onClick={onLarger}>
          {t('guide.larger')}
        </button>
      )}
    </footer>
  );
}
