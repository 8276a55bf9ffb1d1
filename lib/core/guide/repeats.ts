// Decides how many repetitions of a move have been done at a step of it.

import { exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import type { Step } from './steps';

/** How many repetitions of a move are done. Each side is counted on its own. */
export interface Repeats {
  readonly done: number;
  readonly total: number;
  /** Whether one more repetition is running. */
  readonly isOn: boolean;
}

/** A step with what is added to it. */
interface Noted {
  readonly step: Step;
}

/** @param ofMove all steps of one move, in order, `at` among them */
export function repeatsOf<Each extends Noted>(ofMove: readonly Each[], at: Each): Repeats {
  const { repetition }: Exercise = exerciseOf(at.step.exercise);
  const moving = (steps: readonly Each[]) => steps.filter(({ step }) => step.kind === 'move').length;
  return {
    done: Math.floor(moving(ofMove.slice(0, ofMove.indexOf(at))) / repetition.length),
    total: moving(ofMove) / repetition.length,
    isOn: at.step.kind === 'move',
  };
}
