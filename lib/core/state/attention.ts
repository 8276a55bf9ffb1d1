// Decides what a person has before them: what they do, or else the prompt.

import type { Activity, Guide } from './activity';
import type { Prompt } from './prompt';
import { type State, writerOf } from './state';

const write = writerOf<'prompt' | 'activity'>();

/** What the person has before them: what they do, or else the prompt. `none`: neither. */
export type Attention = Prompt | Activity;

/** What the person has before them. A prompt is out of sight as long as something stands in front of it. */
export function attentionOf({ tracker: { activity, prompt } }: State): Attention {
  return activity.kind === 'none' ? prompt : activity;
}

/** The stretch that is being followed or is on hold; `null` if there is none. */
export function guideOf({ tracker: { activity } }: State): Guide | null {
  return activity.kind === 'guide' ? activity : null;
}

/** Whether the person is following a stretch at this moment: then no input means nothing (GUIDE-2). */
export function isStretching(state: State): boolean {
  const kind = guideOf(state)?.pace.kind;
  return kind === 'running' || kind === 'byHand';
}

/** The same state with another prompt, or none. */
export const withPrompt = (state: State, prompt: Prompt): State => write(state, { prompt });

/** The same state with the person at something else, or at nothing. */
export const withActivity = (state: State, activity: Activity): State => write(state, { activity });

/** The same state with nothing before the person. */
export const withNothing = (state: State): State =>
  write(state, { prompt: { kind: 'none' }, activity: { kind: 'none' } });
