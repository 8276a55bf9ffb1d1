import type { Place } from '../places';
import { AboutPage } from './AboutPage';
import type { Routines } from './CoreRoutine';
import { LongTermPage } from './LongTermPage';
import { PageFrame } from './PageFrame';
import { PopPage } from './PopPage';
import { SafetyPage } from './SafetyPage';

interface PlacePageProps {
  place: Place;
  /** A stretch has been put on hold, and waits behind the page. */
  isGuideWaiting: boolean;
  routines: Routines;
  version: string;
}

/** The page that is open over a screen. */
export function PlacePage({ place, isGuideWaiting, routines, version }: PlacePageProps) {
  return (
    <PageFrame key={place} place={place} isGuideWaiting={isGuideWaiting}>
      <Body place={place} routines={routines} version={version} />
    </PageFrame>
  );
}

function Body({ place, routines, version }: Omit<PlacePageProps, 'isGuideWaiting'>) {
  switch (place) {
    case 'safety':
      return <SafetyPage />;
    case 'pop':
      return <PopPage />;
    case 'longTerm':
      return <LongTermPage routines={routines} />;
    case 'about':
      return <AboutPage version={version} heading="h2" />;
    default:
      return place satisfies never;
  }
}
