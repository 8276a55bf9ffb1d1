// Decides when the welcome page opens by itself.

import type * as z from 'zod/mini';
import { DAY, type Instant } from './time';
import type { welcomeSchema } from './welcome-schema';

export type Welcome = Readonly<z.infer<typeof welcomeSchema>>;

/** For how long after installing the page still opens, should the browser not open it at once; in ms (WELCOME-2). */
export const WELCOME_WAITS = DAY;

interface Installing {
  /** Limber was not there before: it is no update, of Limber or of the browser. */
  readonly isNew: boolean;
  /** Whether whoever looks after this computer lets a page open by itself. */
  readonly mayOpen: boolean;
}

/** Whether the browser’s word that Limber was installed asks for the welcome page (WELCOME-1). */
export function welcomeAfter(welcome: Welcome, { isNew, mayOpen }: Installing, now: Instant): Welcome {
  if (!isNew || !mayOpen || welcome.kind !== 'none') return welcome;
  return { kind: 'wished', since: now };
}

/** Whether the page is to be opened now. */
export const isWelcomeWished = (welcome: Welcome, now: Instant): boolean =>
  welcome.kind === 'wished' && now - welcome.since < WELCOME_WAITS;
