import { PageFrame } from '../pages/PageFrame';
import { PageBody } from './later-screens';
import type { PageBodyProps } from './PageBody';

interface RoutePageProps extends PageBodyProps {
  /** A stretch has been put on hold, and waits behind the page. */
  isGuideWaiting: boolean;
}

/** The page that is open over a screen. Its heading and the way back are there at once. */
export function RoutePage({ place, isGuideWaiting, ...rest }: RoutePageProps) {
  return (
    <PageFrame key={place} place={place} isGuideWaiting={isGuideWaiting}>
      <PageBody place={place} {...rest} />
    </PageFrame>
  );
}
