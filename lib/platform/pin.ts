import { browser } from './browser';
import type { PinAdapter } from './for-pages';

interface UserSettings {
  readonly isOnToolbar?: boolean;
}

type Listener = (changed: UserSettings) => void;

/** What the types leave out. Chrome and Edge have it, and tell of changes from 130 on; Firefox may have neither. */
interface Action {
  readonly getUserSettings?: () => Promise<UserSettings>;
  readonly onUserSettingsChanged?: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}

const action = () => browser.action as unknown as Action;

export const pin: PinAdapter = {
  isPinned: async () => (await action().getUserSettings?.())?.isOnToolbar ?? null,
  onChanged: (listener, signal) => {
    const { onUserSettingsChanged } = action();
    const changed = () => listener();
    onUserSettingsChanged?.addListener(changed);
    signal.addEventListener('abort', () => onUserSettingsChanged?.removeListener(changed));
    // Where the browser does not tell, whoever comes back from its menu of extensions has the focus here again.
    window.addEventListener('focus', changed, { signal });
  },
};
