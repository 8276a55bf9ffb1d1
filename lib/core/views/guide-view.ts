// Decides what the guide's screen shows: the step, how many repetitions are done, and whether the guide runs.

import { type Repeats, repeatsOf } from '../guide/repeats';
import { type NotedStep, notedSteps } from '../guide/safety-notes';
import type { Guide } from '../state/activity';
import type { State } from '../state/state';

export interface GuideView extends NotedStep {
  readonly screen: 'guide';
  readonly stepIndex: number;
  readonly stepNumber: number;
  readonly stepTotal: number;
  readonly moveNumber: number;
  readonly moveTotal: number;
  readonly repeats: Repeats;
  readonly pace: Guide['pace'];
  readonly tempo: Guide['tempo'];
  /** What the person wants to hear. */
  readonly audio: { readonly voice: boolean; readonly sound: boolean };
}

/** The current step of a guide, as this person sees it. */
export function guideView(state: State, guide: Guide): GuideView {
  const { voice, sound } = state.settings;
  const steps = notedSteps(state, guide);
  const noted = steps[guide.stepIndex] ?? (steps[steps.length - 1] as NotedStep);
  const ofMove = steps.filter((each) => each.step.move === noted.step.move);
  return {
    screen: 'guide',
    ...noted,
    stepIndex: guide.stepIndex,
    stepNumber: ofMove.indexOf(noted) + 1,
    stepTotal: ofMove.length,
    moveNumber: noted.step.move + 1,
    moveTotal: guide.plan.length,
    repeats: repeatsOf(ofMove, noted),
    pace: guide.pace,
    tempo: guide.tempo,
    audio: { voice, sound },
  };
}
