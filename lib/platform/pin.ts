// `action.getUserSettings`: whether the icon is in the toolbar.

import { browser } from './browser';
import type { PinAdapter } from './for-pages';

interface UserSettings {
  readonly isOnToolbar?: boolean;
}

type Listener = (changed: UserSettings) => void;

/** An API that the types do not have. Chrome and Edge have it, and report changes from 130 on. Firefox may have neither. */
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
    // If the browser reports no change, the page checks when it gets the focus, because a person who pinned the icon then
    // comes back to it.
    window.addEventListener('focus', changed, { signal });
  },
};
