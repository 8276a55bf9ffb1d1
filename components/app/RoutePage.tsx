import { PageFrame } from '../pages/PageFrame';
import { PageBody } from './later-screens';
import type { PageBodyProps } from './PageBody';

interface RoutePageProps extends PageBodyProps {
  /** A paused stretch waits behind the page. */
  isGuideWaiting: boolean;
}

/** The page that is open over a screen. Its heading and the way back are there at once. */
export function RoutePage({ route, isGuideWaiting, ...rest }: RoutePageProps) {
  return (
    <PageFrame key={route} route={route} isGuideWaiting={isGuideWaiting}>
      <PageBody route={route} {...rest} />
    </PageFrame>
  );
}
