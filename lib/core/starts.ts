import { pauseGuide } from './guide/pace';
import { withoutFollowUp } from './reminders/follow-up';
import { intervalMs, withGracePeriod } from './sitting/clock';
import type { Event } from './state/events';
import { type State, track } from './state/state';
import type { Instant } from './state/time';
import { welcomeAfter } from './state/welcome';
import { note } from './state/worker-log';

/** The browser's word that Limber was installed or updated, or the browser was. The clock goes on, or begins, all the same (WELCOME-3). */
export function startNew(state: State, event: Extract<Event, { type: 'installed' }>, now: Instant): State {
  const { isNew = false, firstBreakInMs } = event;
  // What whoever looks after the computer says of such pages is not asked yet: nobody can say it.
  const welcome = welcomeAfter(state.tracker.welcome, { isNew, mayOpen: true }, now);
  return note(track(firstBreakIn(state, firstBreakInMs, now), { welcome }), now, event.type);
}

/** For a demonstration: as if the person had sat long enough for the first break to be due soon. */
function firstBreakIn(state: State, ms: number | undefined, now: Instant): State {
  if (ms === undefined) return state;
  const { clock } = state.tracker;
  const startedAt = now + ms - intervalMs(state);
  // Installing is a start of the browser too, after which nobody would be told for a minute.
  return track(state, {
    clock: { ...clock, boutStartedAt: startedAt, cycleStartedAt: startedAt },
    gracePeriodUntil: now,
  });
}

/** The browser has dropped its notifications and its pages; nobody is prompted in the first minute. */
export function startBrowser(state: State, now: Instant): State {
  const { attention } = state.tracker;
  const settled = withGracePeriod(
    withoutFollowUp(pauseGuide(state, now), () => true),
    now,
  );
  if (attention.kind !== 'prompting' || attention.prompt.notification !== 'up') return settled;
  return track(settled, { attention: { ...attention, prompt: { ...attention.prompt, notification: 'gone' } } });
}
