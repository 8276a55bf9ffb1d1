import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isLocked, type Policy, unknownPolicy } from '../../lib/core/state/policy';
import type { SettingName } from '../../lib/core/state/settings';

/** What the organisation has set, around everything that a page shows. */
export const PolicyContext = createContext<Policy>(unknownPolicy);

export const usePolicy = (): Policy => useContext(PolicyContext);

/** Whether the organisation has locked a setting. Its control is then disabled and says so (POLICY-1). */
export const useLock = (name: SettingName): boolean => isLocked(usePolicy(), name);
