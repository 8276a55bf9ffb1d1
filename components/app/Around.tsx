import type { ComponentChildren } from 'preact';
import { unknownPolicy } from '../../lib/core/state/policy';
import { defaultSettings } from '../../lib/core/state/settings';
import type { State } from '../../lib/core/state/state';
import { PolicyContext } from '../context/policy';
import { type Routes, RoutesProvider } from '../context/routes';
import { LookContext } from '../figure/scene/look';

interface AroundProps {
  routes: Routes;
  /** `null` or undefined while it is being read. */
  state: Pick<State, 'settings' | 'policy'> | null | undefined;
  children: ComponentChildren;
}

/** Around whatever a page shows: where the person is among the pages, what their organisation has set, and how they wish to see themselves drawn. */
export function Around({ routes, state, children }: AroundProps) {
  return (
    <RoutesProvider value={routes}>
      <PolicyContext.Provider value={state?.policy ?? unknownPolicy}>
        <LookContext.Provider value={state?.settings ?? defaultSettings}>{children}</LookContext.Provider>
      </PolicyContext.Provider>
    </RoutesProvider>
  );
}
