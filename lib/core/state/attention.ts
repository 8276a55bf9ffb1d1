// Decides what a person sees: their activity, or else the prompt.

import type { Activity, Guide } from './activity';
import type { Prompt } from './prompt';
import { type State, writerOf } from './state';

const write = writerOf<'prompt' | 'activity'>();

/** What the person sees: their activity, or else the prompt. `none` if there is neither. */
export type Attention = Prompt | Activity;

/** What the person sees. A prompt is hidden while there is an activity in front of it. */
export function attentionOf({ tracker: { activity, prompt } }: State): Attention {
  return activity.kind === 'none' ? prompt : activity;
}

/** The stretch that is running or paused; `null` if there is none. */
export function guideOf({ tracker: { activity } }: State): Guide | null {
  return activity.kind === 'guide' ? activity : null;
}

/** Whether the person is following a stretch now. Then no input is not an absence (GUIDE-2). */
export function isStretching(state: State): boolean {
  const kind = guideOf(state)?.pace.kind;
  return kind === 'running' || kind === 'byHand';
}

/** The same state with another prompt, or with none. */
export const withPrompt = (state: State, prompt: Prompt): State => write(state, { prompt });

/** The same state with another activity, or with none. */
export const withActivity = (state: State, activity: Activity): State => write(state, { activity });

/** The same state without activity and without prompt. */
export const withNothing = (state: State): State =>
  write(state, { prompt: { kind: 'none' }, activity: { kind: 'none' } });
