// What is known of the person.

import type * as z from 'zod/mini';
import type { ExerciseId } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import type { moveMemorySchema, personSchema, safetyResultSchema } from './person-schema';

/** For how many days "not today" may leave out an area of the body (BREAK-14). */
export const notTodayDays = { least: 1, most: 14, byDefault: 1 } as const;

/** What is kept of a safety check. The answers are never kept (CHECK-6). */
export type SafetyResult = z.infer<typeof safetyResultSchema>;

export type MoveMemory = Readonly<z.infer<typeof moveMemorySchema>>;

/** What is known of the person. It never leaves the computer (STORE-7). */
export type Person = Readonly<z.infer<typeof personSchema>>;

export const newPerson: Person = { safety: null, memory: {}, favourites: [], notToday: [] };

/** The person with one favourite added or removed. */
export function changeFavourite(person: Person, exercise: ExerciseId, isFavourite: boolean): Person {
  const others = person.favourites.filter((each) => each !== exercise);
  return { ...person, favourites: isFavourite ? [...others, exercise] : others };
}

/** Whether only the small form of a move is allowed. */
export function keepsSmall(person: Person, exercise: Exercise): boolean {
  return exercise.small !== null && (person.safety?.hidden.includes(exercise.small.when) ?? false);
}
