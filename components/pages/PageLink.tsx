import { type Route, RouteLink } from '../context/routes';
import { Icon } from '../controls/Icon';
import './PageLink.css';

interface PageLinkProps {
  to: Route;
  /** Tells apart two links to the same page, so that the focus comes back to the right one. */
  from: string;
}

/** The way to another page, as wide as this one. */
export function PageLink(props: PageLinkProps) {
  return (
    <RouteLink {...props} class="page-link">
      <Icon name="chevronEnd" />
    </RouteLink>
  );
}
