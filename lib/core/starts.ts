// Decides what a start of the browser, or of Limber, changes.

import { pauseGuide } from './guide/pace';
import { withoutFollowUp } from './reminders/follow-up';
import { withGracePeriod } from './sitting/clock';
import { firstBreakIn } from './sitting/first-break';
import { attentionOf, withPrompt } from './state/attention';
import type { Event } from './state/events';
import { type State, writerOf } from './state/state';
import type { Instant } from './state/time';
import { welcomeAfter } from './state/welcome';
import { note } from './state/worker-log';

const write = writerOf<'welcome'>();

/** The browser's word that Limber was installed or updated, or the browser was. The clock goes on, or begins, all the same (WELCOME-3). */
export function startNew(state: State, event: Extract<Event, { type: 'installed' }>, now: Instant): State {
  const { isNew = false, firstBreakInMs } = event;
  // What whoever looks after the computer says of such pages is not asked yet: nobody can say it.
  const welcome = welcomeAfter(state.tracker.welcome, { isNew, mayOpen: true }, now);
  return note(write(firstBreakIn(state, firstBreakInMs, now), { welcome }), now, event.type);
}

/** The welcome page is open: it does not open by itself again. */
export const seeWelcome = (state: State): State => write(state, { welcome: { kind: 'opened' } });

/** The browser has dropped its notifications and its pages; nobody is prompted in the first minute. */
export function startBrowser(state: State, now: Instant): State {
  const attention = attentionOf(state);
  const settled = withGracePeriod(
    withoutFollowUp(pauseGuide(state, now), () => true),
    now,
  );
  if (attention.kind !== 'up' || attention.notification !== 'up') return settled;
  return withPrompt(settled, { ...attention, notification: 'gone' });
}
