// Decides how long a prompt waits for an answer.

import { isAtDesk } from '../sitting/at-desk';
import { naturalBreakMs } from '../sitting/clock';
import type { PromptUp } from '../state/prompt';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { isScreenShared } from './deferral-signals';

/** An unanswered prompt is repeated once after this time, and counts as missed after twice this time; in ms (PROMPT-3). */
export const PROMPT_PATIENCE = 5 * MINUTE;

/** Whether the prompt is still to be repeated. */
export function mayRepeat({ settings: { repeatNotification, showNotification } }: State, prompt: PromptUp): boolean {
  return repeatNotification && showNotification && prompt.said === 'once' && prompt.notification !== 'seen';
}

/**
 * When a prompt that is up is next repeated, missed, or answered by an absence, epoch ms. While other people see the screen
 * it is shown on the icon only, so it is neither repeated nor missed.
 */
export function promptChangesAt(state: State, prompt: PromptUp): Instant | null {
  const { lastEventAt, presence, gracePeriodUntil } = state.tracker;
  const changesAt = Math.max(prompt.since + (mayRepeat(state, prompt) ? 1 : 2) * PROMPT_PATIENCE, gracePeriodUntil);
  if (isAtDesk(state, Math.max(changesAt, lastEventAt))) return isScreenShared(state) ? null : changesAt;
  return presence.kind === 'active' ? null : presence.since + naturalBreakMs(state);
}
