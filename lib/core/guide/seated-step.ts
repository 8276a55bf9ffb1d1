// Decides what a step says to a person who stays seated.

import { exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import type { Step } from './steps';

/** A step for somebody who stays seated: a set-up speaks of brakes and footrests; all else about it is as it was. */
export function seatedStep(step: Step): Step {
  const { setUp }: Exercise = exerciseOf(step.exercise);
  return step.kind === 'setUp' && setUp.wheelchair ? { ...step, line: setUp.wheelchair } : step;
}
