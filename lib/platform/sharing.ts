import { browser } from './browser';
import type { Shared, SharingAdapter } from './platform';

/** Firefox's own, which the types do not know: which tabs use a device, or share a screen. */
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

/** What the browser has refused to say in this run of the background: it is not asked again. Chromium knows none of it. */
const refused = new Set<Shared>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a tab shares; `null` if the browser does not say. */
function stateOf(tab: object): object | null {
  const state = 'sharingState' in tab ? tab.sharingState : null;
  return isObject(state) ? state : null;
}

/** Of a screen it says which kind, in a word; of the others yes or no. */
const shares = (tab: object, what: Shared) =>
  Boolean(Object.entries(stateOf(tab) ?? {}).find(([key]) => key === what)?.[1]);

async function isOn(what: Shared): Promise<boolean> {
  if (refused.has(what)) return false;
  try {
    const found = await tabs().query({ [what]: true });
    // A browser that passed over the question would answer with every tab there is.
    return found.some((tab) => shares(tab, what));
  } catch {
    refused.add(what);
    return false;
  }
}

/** Only what a tab shares starts the background, not its other changes (WAKE-10). Chromium throws: its event takes no filter. */
function onChanged(listener: () => void): void {
  try {
    tabs().onUpdated.addListener((_id, changed) => 'sharingState' in changed && listener(), {
      properties: ['sharingState'],
    });
  } catch {
    // Then it is seen when the alarm rings.
  }
}

export const sharing: SharingAdapter = { isOn, onChanged };

/** Asked as the background asks, and of every tab besides: a browser that tells says of each what it shares. */
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
