// Decides what becomes of a running Limber when its organisation's policy changes, and which changes a policy refuses.

import { goOnWith } from './guide/take-settings';
import { underPolicy } from './state/choose';
import type { Event } from './state/events';
import { emptyOutbox } from './state/outbox';
import { isLocked, isManaged, type Policy } from './state/policy';
import type { State } from './state/state';
import type { Instant } from './state/time';
import { note, noteIgnored } from './state/worker-log';

/** Says in the log that the policy is another one, and once of each value that it makes no sense (POLICY-2). */
function notePolicy(state: State, { policy: before }: State, now: Instant): State {
  const { policy } = state;
  if (!isManaged(policy)) return isManaged(before) ? note(state, now, 'policyGone') : state;
  const news = policy.ignored.filter((name) => !before.ignored.includes(name));
  return news.reduce((noted, name) => noteIgnored(noted, now, name), note(state, now, 'policySeen'));
}

/** Takes a policy. What the person chose is kept under it, and what waits for the history goes where there is to be none (POLICY-4). */
export function takePolicy(state: State, policy: Policy, now: Instant): State {
  const taken = goOnWith(state, underPolicy(state, policy), now);
  const noted = notePolicy(taken, state, now);
  return policy.noHistory ? { ...noted, outbox: emptyOutbox } : noted;
}

/** Whether an event is about a setting that is locked: it changes nothing, and whoever sent it is told so (POLICY-1). */
export function isLockedOut({ policy }: State, event: Event): boolean {
  switch (event.type) {
    case 'settingChanged':
    case 'settingReset':
      return isLocked(policy, event.name);
    case 'hoursChanged':
      return isLocked(policy, 'hours');
    case 'daysOffChanged':
      return isLocked(policy, 'daysOff');
    default:
      return false;
  }
}
