// Decides what a step says to a person who stays seated.

import { exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import type { Step } from './steps';

/** A step for a person who stays seated. Its set-up speaks of brakes and footrests; the rest is unchanged. */
export function seatedStep(step: Step): Step {
  const { setUp }: Exercise = exerciseOf(step.exercise);
  return step.kind === 'setUp' && setUp.wheelchair ? { ...step, line: setUp.wheelchair } : step;
}
