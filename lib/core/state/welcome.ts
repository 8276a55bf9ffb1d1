// Decides when the welcome page opens by itself.

import type * as z from 'zod/mini';
import type { Policy } from './policy';
import { DAY, type Instant } from './time';
import type { welcomeSchema } from './welcome-schema';

export type Welcome = Readonly<z.infer<typeof welcomeSchema>>;

/** For how long after installing the page may still open, if the browser did not open it at once; in ms (WELCOME-2). */
export const WELCOME_WAITS = DAY;

interface Installing {
  /** Limber was not installed before. It is no update of Limber or of the browser. */
  readonly isNew: boolean;
  /** Whether the administrator of the computer allows the page to open by itself. */
  readonly mayOpen: boolean;
}

/** Whether the browser's report of an installation asks for the welcome page (WELCOME-1). */
export function welcomeAfter(welcome: Welcome, { isNew, mayOpen }: Installing, now: Instant): Welcome {
  if (!isNew || !mayOpen || welcome.kind !== 'none') return welcome;
  return { kind: 'wished', since: now };
}

/** Whether the page is to be opened now: not before the browser has said whether the organisation wants none (WELCOME-5). */
export const isWelcomeWished = (welcome: Welcome, policy: Policy, now: Instant): boolean =>
  welcome.kind === 'wished' && now - welcome.since < WELCOME_WAITS && policy.isKnown && !policy.noWelcomePage;
