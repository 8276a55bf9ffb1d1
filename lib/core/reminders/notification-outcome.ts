import { refusedOnce, withoutRetry } from '../state/retry';
import { type State, track } from '../state/state';
import type { Instant } from '../state/time';
import { note } from '../state/worker-log';
import { notificationId } from './notification-id';

/** What became of a notification. Closed by hand means seen, and what was seen is not repeated (PROMPT-8). */
export function noteNotification(state: State, id: string, notification: 'seen' | 'gone'): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || attention.prompt.notification === 'seen') return state;
  if (notificationId(attention.prompt) !== id) return state;
  return track(state, { attention: { kind: 'prompting', prompt: { ...attention.prompt, notification } } });
}

/** The browser has taken the notification: now, and not before, the person is told. */
export function promptShown(state: State, id: string, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || notificationId(attention.prompt) !== id) return state;
  const { prompt } = attention;
  if (prompt.notification !== 'wished') return state;
  const shown = track(state, {
    attention: { kind: 'prompting', prompt: { ...withoutRetry(prompt), notification: 'up' } },
  });
  return note(shown, now, prompt.said === 'once' ? 'told' : 'toldAgain');
}

/** The browser would not take it: it is tried again. */
export function promptRefused(state: State, id: string, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || notificationId(attention.prompt) !== id) return state;
  const { prompt } = attention;
  if (prompt.notification !== 'wished' && prompt.notification !== 'up') return state;
  const retry = refusedOnce(prompt.retry, state.tracker.lastEventAt, now);
  return track(state, { attention: { kind: 'prompting', prompt: { ...prompt, notification: 'wished', retry } } });
}
