import { ReadableInEnglish } from '../context/read-in-english';
import type { Route } from '../context/routes';
import { AboutPage } from '../pages/AboutPage';
import type { Routines } from '../pages/CoreRoutine';
import { HistoryPage, type HistoryPageProps } from '../pages/HistoryPage';
import { LongTermPage } from '../pages/LongTermPage';
import { PopPage } from '../pages/PopPage';
import { SafetyPage } from '../pages/SafetyPage';
import { MovesScreen, type MovesScreenProps } from '../screens/MovesScreen';

export interface PageBodyProps {
  route: Route;
  routines: Routines;
  /** `null` where no stretch can be started. */
  moves: MovesScreenProps | null;
  /** `null` while what is stored is being read. */
  today: HistoryPageProps | null;
  version: string;
}

/** What is on the page that is open. */
export function PageBody({ route, routines, moves, today, version }: PageBodyProps) {
  switch (route) {
    case 'moves':
      return moves && <MovesScreen {...moves} />;
    case 'today':
      return today && <HistoryPage {...today} />;
    case 'safety':
      return (
        <ReadableInEnglish>
          <SafetyPage />
        </ReadableInEnglish>
      );
    case 'pop':
      return <PopPage />;
    case 'longTerm':
      return <LongTermPage routines={routines} />;
    case 'about':
      return (
        <ReadableInEnglish>
          <AboutPage version={version} heading="h2" />
        </ReadableInEnglish>
      );
    default:
      return route satisfies never;
  }
}
