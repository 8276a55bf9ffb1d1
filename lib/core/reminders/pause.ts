// Decides how a pause begins, ends and is undone.

import { bringBack } from '../guide/guide';
import { withGracePeriod } from '../sitting/bout';
import { attentionOf, withNothing } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import { type pauseLengths, timedPauses } from '../state/pause-lengths';
import type { Prompt } from '../state/prompt';
import type { State } from '../state/state';
import { asOf } from '../state/state';
import type { ChosenPause, Pause } from '../state/suppression';
import { DAY, dayOf, HOUR, type Instant, type WallTime, wallTimeOf } from '../state/time';
import { nextFollowUp } from './follow-up';
import { endOf, pauseChangesAt, remindableAt } from './pause-end';
import { nextWorkdayOpening } from './work-hours';
import { writeReminders } from './write-reminders';

export type PauseLength = (typeof pauseLengths)[number];

/** After an emergency sign, reminders pause for at least this long, in ms, however late in the day it is (PAUSE-4). */
export const EMERGENCY_LEAST = 2 * HOUR;

/** The first working hour of another day, epoch ms; for someone without hours, tomorrow morning (PAUSE-2). */
export function nextWorkday(state: State, now: Instant): Instant {
  const opening = state.settings.hours ? nextWorkdayOpening(state, now) : null;
  return opening ?? dayOf(now, state.zone).nextMorning;
}

/** When to say again that reminders are off: once a day, at the first working hour or after 24 hours (PAUSE-3). */
function nextRemindAt(state: State, now: Instant): WallTime {
  return wallTimeOf(state.settings.hours ? nextWorkday(state, now) : now + DAY, state.zone);
}

function pauseOf(state: State, length: PauseLength, now: Instant): ChosenPause {
  switch (length) {
    case 'halfHour':
    case 'hour':
    case 'twoHours':
      return { kind: 'timed', until: now + timedPauses[length] };
    case 'untilWorkday':
      return { kind: 'untilWorkday', until: wallTimeOf(nextWorkday(state, now), state.zone) };
    case 'untilResumed':
      return { kind: 'untilResumed', since: now, remindAt: nextRemindAt(state, now), followUp: { kind: 'none' } };
    default:
      return length satisfies never;
  }
}

/** The prompt that the person sees. A prompt behind a card is not one of them. */
export function promptInSight(state: State): Prompt {
  const attention = attentionOf(state);
  return attention.kind === 'up' || attention.kind === 'snoozed' ? attention : { kind: 'none' };
}

/** Pauses reminders. Sitting time goes on counting (WAIT-16). Nobody can change the pause of an emergency. */
export function pauseReminders(state: State, length: PauseLength, now: Instant): State {
  const { pause } = state.tracker;
  if (pause.kind === 'untilTomorrow') return state;
  const undo = { kind: 'paused', pause, prompt: promptInSight(state) } as const;
  return explain(writeReminders(state, { pause: pauseOf(state, length, now) }), { kind: 'paused', at: now }, undo);
}

export function resumeReminders(state: State, now: Instant): State {
  const { pause } = state.tracker;
  if (pause.kind === 'untilTomorrow' || pause.kind === 'none') return state;
  const resumed = writeReminders(state, { pause: { kind: 'none' } });
  return withGracePeriod(explain(resumed, { kind: 'resumed', at: now }, { kind: 'resumed', pause }), now);
}

/** Undoes a pause, or the end of one. A pause that would be over by now does not begin again. */
export function undoPause(state: State, now: Instant): State {
  const { pause, undo } = state.tracker;
  if (undo.kind !== 'paused' && undo.kind !== 'resumed') return state;
  if (pause.kind === 'untilTomorrow') return state;
  const back = writeReminders(explainNothing(state), { pause: stillOn(state, undo.pause, now) });
  if (undo.kind === 'resumed') return back;
  return withGracePeriod(attentionOf(state).kind === 'none' ? bringBack(back, undo.prompt, now) : back, now);
}

function stillOn({ zone }: State, pause: ChosenPause, now: Instant): ChosenPause {
  const endsAt = endOf(pause, zone);
  return endsAt !== null && now >= endsAt ? { kind: 'none' } : pause;
}

/** After an emergency sign reminders pause for the rest of the day. An earlier pause goes on after that. */
export function pauseForEmergency(state: State, now: Instant): State {
  const { pause } = state.tracker;
  const before = pause.kind === 'untilTomorrow' ? pause.before : pause;
  const emergency: Pause = {
    kind: 'untilTomorrow',
    until: wallTimeOf(Math.max(dayOf(now, state.zone).until, now + EMERGENCY_LEAST), state.zone),
    because: 'emergency',
    ...(before && before.kind !== 'none' ? { before } : {}),
  };
  return writeReminders(state, { pause: emergency });
}

export function applyTimeToPause(state: State, now: Instant): State {
  const { pause } = state.tracker;
  const changesAt = pauseChangesAt(state);
  if (changesAt === null || now < changesAt) return state;
  switch (pause.kind) {
    case 'none':
      return state;
    case 'timed':
    case 'untilWorkday':
      return resumeByItself(state, { kind: 'none' }, now);
    case 'untilTomorrow':
      return endEmergency(resumeByItself(state, stillOn(state, pause.before ?? { kind: 'none' }, now), now));
    case 'untilResumed': {
      // The reminder may be late, so the check uses the present time and not the time of the last event.
      if (remindableAt(asOf(state, now), pause.remindAt) === null) return state;
      const { followUp, state: counted } = nextFollowUp(state);
      return writeReminders(counted, { pause: { ...pause, followUp, remindAt: nextRemindAt(state, now) } });
    }
    default:
      return pause satisfies never;
  }
}

/**
 * The pause ends because its time is up. A due break comes at least a minute later (PAUSE-5), and the pause cannot be undone
 * any more.
 */
function resumeByItself(state: State, pause: ChosenPause, now: Instant): State {
  const resumed = writeReminders(state, { pause });
  return withGracePeriod(state.tracker.explanation.kind === 'paused' ? explainNothing(resumed) : resumed, now);
}

function endEmergency(state: State): State {
  const { activity } = state.tracker;
  return activity.kind === 'card' && activity.card === 'emergency' ? withNothing(state) : state;
}
