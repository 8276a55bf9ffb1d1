import { exerciseOf } from '../content/catalogue';
import type { PlainKey } from '../i18n/messages';
import type { Step } from './guide-steps';
import type { Person } from './person';
import type { Guide } from './tracker';

/**
 * What the safety check adds to a step: on every one how small the move stays, and before each move, for someone who
 * bleeds easily, that nothing is forced (health.md §3.2, 17).
 */
export function safetyNotes({ safety }: Person, { plan }: Guide, step: Step): readonly PlainKey[] {
  if (step.kind === 'felt') return [];
  const small = plan[step.move]?.small ? exerciseOf(step.exercise).small : null;
  const isGentle = step.kind === 'setUp' && safety?.hidden.includes('force');
  return [...(small ? [small.say] : []), ...(isGentle ? (['guide.veryGentle'] as const) : [])];
}
