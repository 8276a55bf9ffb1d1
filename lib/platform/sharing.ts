// `tabs` in Firefox: whether a tab uses the microphone, the camera or the screen.

import { browser } from './browser';
import type { Shared, SharingAdapter } from './platform';

/** An API of Firefox that the types do not have: which tabs use a device or share a screen. */
interface SharingTabs {
  readonly query: (query: Partial<Record<Shared, true>>) => Promise<readonly object[]>;
  readonly onUpdated: {
    readonly addListener: (
      listener: (id: number, changed: object) => void,
      filter: { readonly properties: readonly ['sharingState'] },
    ) => void;
  };
}

const tabs = () => browser.tabs as unknown as SharingTabs;

/** What the browser refused to tell since this worker started. It is not asked again. Chromium refuses all of it. */
const refused = new Set<Shared>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a tab shares; `null` if the browser does not tell. */
function stateOf(tab: object): object | null {
  const state = 'sharingState' in tab ? tab.sharingState : null;
  return isObject(state) ? state : null;
}

/** For a screen the value names its kind; for the others it is true or false. */
const shares = (tab: object, what: Shared) =>
  Boolean(Object.entries(stateOf(tab) ?? {}).find(([key]) => key === what)?.[1]);

async function isOn(what: Shared): Promise<boolean> {
  if (refused.has(what)) return false;
  try {
    const found = await tabs().query({ [what]: true });
    // A browser that ignores this filter would return every tab, so the result is checked.
    return found.some((tab) => shares(tab, what));
  } catch {
    refused.add(what);
    return false;
  }
}

/**
 * Only a change of what a tab shares starts the background, and no other change of the tab (WAKE-10). Chromium throws,
 * because its event has no filter.
 */
function onChanged(listener: () => void): void {
  try {
    tabs().onUpdated.addListener((_id, changed) => 'sharingState' in changed && listener(), {
      properties: ['sharingState'],
    });
  } catch {
    // Without this event, it is seen at the next alarm.
  }
}

export const sharing: SharingAdapter = { isOn, onChanged };

/** Asks like the background does, but for every tab: a browser that knows these fields has them on each tab. */
export async function canSeeSharing(): Promise<boolean> {
  try {
    await tabs().query({ microphone: true });
    await tabs().query({ screen: true });
    const all = await tabs().query({});
    return all.length > 0 && all.every((tab) => stateOf(tab) !== null);
  } catch {
    return false;
  }
}
