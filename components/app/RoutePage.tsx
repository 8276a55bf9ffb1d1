import type { Route } from '../context/routes';
import { AboutPage } from '../pages/AboutPage';
import type { Routines } from '../pages/CoreRoutine';
import { LongTermPage } from '../pages/LongTermPage';
import { PageFrame } from '../pages/PageFrame';
import { PopPage } from '../pages/PopPage';
import { SafetyPage } from '../pages/SafetyPage';
import { MovesScreen, type MovesScreenProps } from '../screens/MovesScreen';

interface PlacePageProps {
  place: Route;
  /** A stretch has been put on hold, and waits behind the page. */
  isGuideWaiting: boolean;
  routines: Routines;
  /** `null` where no stretch can be started. */
  moves: MovesScreenProps | null;
  version: string;
}

/** The page that is open over a screen. */
export function RoutePage({ place, isGuideWaiting, ...rest }: PlacePageProps) {
  return (
    <PageFrame key={place} place={place} isGuideWaiting={isGuideWaiting}>
      <Body place={place} {...rest} />
    </PageFrame>
  );
}

function Body({ place, routines, moves, version }: Omit<PlacePageProps, 'isGuideWaiting'>) {
  switch (place) {
    case 'moves':
      return moves && <MovesScreen {...moves} />;
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
