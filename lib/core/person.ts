import * as z from 'zod/mini';
import { catalogue, type ExerciseId, exerciseIds, exerciseOf } from '../content/catalogue';
import type { Exercise } from '../content/exercise';
import { safetyRecheckDays, safetyVersion } from '../content/safety';
import { safetyTags } from '../content/safety-tags';
import { DAY, type Instant } from './time';

export const exerciseIdSchema = z.enum(exerciseIds as [ExerciseId, ...ExerciseId[]]);

export const safetyResultSchema = z.object({
  version: z.int(),
  checkedAt: z.number(),
  result: z.enum(['ok', 'limited', 'blocked']),
  hidden: z.array(z.enum(safetyTags)),
});

/** All that is kept of a safety check: never an answer (health.md §3.1). */
export type SafetyResult = z.infer<typeof safetyResultSchema>;

export const personSchema = z.object({
  safety: z.nullable(safetyResultSchema),
  /** Moves that have been done at least once: the others get their first, gentler dose. */
  doneBefore: z.array(exerciseIdSchema),
  /** The move offered last, so that the rotation goes on after a restart. */
  lastOffered: z.nullable(exerciseIdSchema),
});

/** Precious, and never leaves the machine. */
export type Person = Readonly<z.infer<typeof personSchema>>;

export const newPerson: Person = { safety: null, doneBefore: [], lastOffered: null };

/** Whether moves may start: the check is still to come, it said no, or a "nothing new" is enough. */
export type SafetyGate = 'check' | 'putAway' | 'nothingNew';

/** Health.md §3.1: asked before the first move, again after 90 days, and when the content's version changes. */
export function safetyGate(person: Person, now: Instant): SafetyGate {
  const { safety } = person;
  if (!safety || safety.version !== safetyVersion) return 'check';
  const age = now - safety.checkedAt;
  if (age > safetyRecheckDays * DAY || age < -DAY) return 'check';
  return safety.result === 'blocked' ? 'putAway' : 'nothingNew';
}

function isHidden({ safety }: Person, exercise: Exercise): boolean {
  if (safety?.result === 'blocked') return exercise.needsSafetyCheck;
  return exercise.tags.some((tag) => safety?.hidden.includes(tag));
}

/** The moves that the last safety check leaves, in the order of the rotation. */
export function movesLeft(person: Person): readonly ExerciseId[] {
  return catalogue.filter((exercise) => !isHidden(person, exercise)).map((exercise) => exercise.id);
}

/** Moves that a prompt may name: in the chair. Resting the eyes is a reminder of its own. */
export function seatedMovesLeft(person: Person): readonly ExerciseId[] {
  return movesLeft(person).filter((id) => {
    const { place, area }: Exercise = exerciseOf(id);
    return place === 'seated' && area !== 'eyes';
  });
}

/** The move after the last one offered, or `null` if the check leaves none. */
export function nextInRotation(person: Person): ExerciseId | null {
  const left = seatedMovesLeft(person);
  const after = exerciseIds.indexOf(person.lastOffered ?? ('' as ExerciseId)) + 1;
  const order = [...exerciseIds.slice(after), ...exerciseIds.slice(0, after)];
  return order.find((id) => left.includes(id)) ?? null;
}

/** Whether only the small form of a move is allowed. */
export function keepsSmall(person: Person, exercise: Exercise): boolean {
  return exercise.small !== null && (person.safety?.hidden.includes(exercise.small.when) ?? false);
}
