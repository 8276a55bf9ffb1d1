// Decides what a page sends to put a setting back to its default.

import type { Intent } from '../state/events';
import { isLocked, usualSettings } from '../state/policy';
import type { SettingName } from '../state/settings';
import type { State } from '../state/state';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What puts a setting back to the organisation's default, or Limber's; `null` if that is what the person has, or it is locked. */
export function resetOf({ chosen, policy }: Pick<State, 'chosen' | 'policy'>, name: SettingName): Intent | null {
  if (!Object.hasOwn(chosen, name) || isLocked(policy, name)) return null;
  return isSame(chosen[name], usualSettings(policy)[name]) ? null : { type: 'settingReset', name };
}
