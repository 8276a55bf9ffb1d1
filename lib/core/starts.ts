// Decides what a start of the browser, or of Limber, changes.

import { pauseGuide } from './guide/pace';
import { withoutFollowUp } from './reminders/follow-up';
import { withGracePeriod } from './sitting/bout';
import { firstBreakIn } from './sitting/first-break';
import { attentionOf, withPrompt } from './state/attention';
import type { Event } from './state/events';
import { type State, writerOf } from './state/state';
import type { Instant } from './state/time';
import { welcomeAfter } from './state/welcome';
import { note } from './state/worker-log';

const write = writerOf<'welcome'>();

/** Limber or the browser was installed or updated. The clock goes on; for a new Limber it begins (WELCOME-3). */
export function startNew(state: State, event: Extract<Event, { type: 'installed' }>, now: Instant): State {
  const { isNew = false, firstBreakInMs } = event;
  // The organisation may still have to say that it is not to open: `isWelcomeWished` waits for that.
  const welcome = welcomeAfter(state.tracker.welcome, { isNew, mayOpen: !state.policy.noWelcomePage }, now);
  return note(write(firstBreakIn(state, firstBreakInMs, now), { welcome }), now, event.type);
}

/** The welcome page is open. It does not open by itself again. */
export const seeWelcome = (state: State): State => write(state, { welcome: { kind: 'opened' } });

/** The browser was started: it has dropped its notifications and closed its pages. No prompt comes in the first minute. */
export function startBrowser(state: State, now: Instant): State {
  const attention = attentionOf(state);
  const settled = withGracePeriod(
    withoutFollowUp(pauseGuide(state, now), () => true),
    now,
  );
  if (attention.kind !== 'up' || attention.notification !== 'up') return settled;
  return withPrompt(settled, { ...attention, notification: 'gone' });
}
