// Decides what it means that the notification of a break was shown, refused or closed.

import { attentionOf, withPrompt } from '../state/attention';
import { refusedOnce, withoutRetry } from '../state/retry';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { note } from '../state/worker-log';
import { notificationId } from './notification-id';

/** Stores how a notification went away. If the person closed it, they have seen it, and it is not repeated (PROMPT-8). */
export function noteNotification(state: State, id: string, notification: 'seen' | 'gone'): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || prompt.notification === 'seen') return state;
  return notificationId(prompt) === id ? withPrompt(state, { ...prompt, notification }) : state;
}

/** The browser has accepted the notification. Only now the break counts as announced. */
export function promptShown(state: State, id: string, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || notificationId(prompt) !== id) return state;
  if (prompt.notification !== 'wished') return state;
  const shown = withPrompt(state, { ...withoutRetry(prompt), notification: 'up' });
  return note(shown, now, prompt.said === 'once' ? 'told' : 'toldAgain');
}

/** The browser refused the notification. It is tried again. */
export function promptRefused(state: State, id: string, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || notificationId(prompt) !== id) return state;
  if (prompt.notification !== 'wished' && prompt.notification !== 'up') return state;
  const retry = refusedOnce(prompt.retry, state.tracker.lastEventAt, now);
  return withPrompt(state, { ...prompt, notification: 'wished', retry });
}
