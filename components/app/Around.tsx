import type { ComponentChildren } from 'preact';
import { defaultSettings, type Settings } from '../../lib/core/state/settings';
import { type Routes, RoutesProvider } from '../context/routes';
import { LookContext } from '../figure/scene/look';

interface AroundProps {
  places: Routes;
  /** Undefined while they are being read. */
  settings: Settings | undefined;
  children: ComponentChildren;
}

/** Around whatever a page shows: where the person is among the pages, and how they wish to see themselves drawn. */
export function Around({ places, settings = defaultSettings, children }: AroundProps) {
  return (
    <RoutesProvider value={places}>
      <LookContext.Provider value={settings}>{children}</LookContext.Provider>
    </RoutesProvider>
  );
}
