import type { Place } from '../places';
import { AboutPage } from './AboutPage';
import type { Routine } from './CoreRoutine';
import { LongTermPage } from './LongTermPage';
import { PageFrame } from './PageFrame';
import { PopPage } from './PopPage';
import { SafetyPage } from './SafetyPage';

interface PlacePageProps {
  place: Place;
  /** A stretch has been put on hold, and waits behind the page. */
  isGuideWaiting: boolean;
  /** `null` where no stretch can be started. */
  routine: Routine | null;
  version: string;
}

/** The page that is open over a screen. */
export function PlacePage({ place, isGuideWaiting, routine, version }: PlacePageProps) {
  return (
    <PageFrame key={place} place={place} isGuideWaiting={isGuideWaiting}>
      <Body place={place} routine={routine} version={version} />
    </PageFrame>
  );
}

function Body({ place, routine, version }: Omit<PlacePageProps, 'isGuideWaiting'>) {
  switch (place) {
    case 'safety':
      return <SafetyPage />;
    case 'pop':
      return <PopPage />;
    case 'longTerm':
      return <LongTermPage routine={routine} />;
    case 'about':
      return <AboutPage version={version} heading="h2" />;
    default:
      return place satisfies never;
  }
}
