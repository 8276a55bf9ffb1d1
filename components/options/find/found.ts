import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingName } from '../../../lib/core/state/settings';

const FoundContext = createContext<readonly SettingName[] | null>(null);

/** Around a section: which of its settings were looked for; `null` shows all that is in it. */
export const FoundProvider = FoundContext.Provider;

export const useFound = () => useContext(FoundContext);
