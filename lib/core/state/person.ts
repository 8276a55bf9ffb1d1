import * as z from 'zod/mini';
import { bodyAreas } from '../../content/body-area';
import { catalogue, type ExerciseId, exerciseIds } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import { safetyTags } from '../../content/safety-tags';
import { calendarDateSchema, instantSchema } from './time';

export const exerciseIdSchema = z.enum(exerciseIds as [ExerciseId, ...ExerciseId[]]);

export const safetyResultSchema = z.object({
  version: z.int(),
  checkedAt: instantSchema,
  result: z.enum(['ok', 'limited', 'blocked']),
  hidden: z.array(z.enum(safetyTags)).check(z.maxLength(64)),
  /** Whether it was, or came after, a check for a move on the floor. Results stored before there were any have none. */
  forFloor: z._default(z.boolean(), false),
});

/** How many days an area of the body may be left alone for (BREAK-14). */
export const notTodayDays = { least: 1, most: 14, byDefault: 1 } as const;

/** All that is kept of a safety check: never an answer (CHECK-6). */
export type SafetyResult = z.infer<typeof safetyResultSchema>;

/** What is remembered of a move; instants in epoch ms, `null` for never. */
export const moveMemorySchema = z.object({
  offeredAt: z.nullable(instantSchema),
  /** A move that was never done gets its first, gentler dose. */
  doneAt: z.nullable(instantSchema),
  /** When the person had to stop in it. */
  stoppedAt: z.nullable(instantSchema),
});

export type MoveMemory = Readonly<z.infer<typeof moveMemorySchema>>;

/** An area of the body that is left alone for now: "not today". `until` is the first of the person's days without it. */
export const leftAloneSchema = z.object({ area: z.enum(bodyAreas), until: calendarDateSchema });

export const personSchema = z.object({
  safety: z.nullable(safetyResultSchema),
  memory: z._default(z.partialRecord(exerciseIdSchema, moveMemorySchema), {}),
  favourites: z._default(z.array(exerciseIdSchema), []),
  notToday: z._default(z.array(leftAloneSchema), []),
});

/** Never leaves the computer (STORE-7). */
export type Person = Readonly<z.infer<typeof personSchema>>;

export const newPerson: Person = { safety: null, memory: {}, favourites: [], notToday: [] };

/** A check that put the moves away hides them all (CHECK-8); otherwise a move is hidden by its tags. */
function isHidden({ safety }: Person, exercise: Exercise): boolean {
  if (safety?.result === 'blocked') return exercise.needsSafetyCheck;
  return exercise.tags.some((tag) => safety?.hidden.includes(tag));
}

/** The moves that the last safety check leaves, in the order of the rotation. */
export function movesLeft(person: Person): readonly ExerciseId[] {
  return catalogue.filter((exercise) => !isHidden(person, exercise)).map((exercise) => exercise.id);
}

/** The person with a favourite more, or one less. */
export function changeFavourite(person: Person, exercise: ExerciseId, isFavourite: boolean): Person {
  const others = person.favourites.filter((each) => each !== exercise);
  return { ...person, favourites: isFavourite ? [...others, exercise] : others };
}

/** Whether only the small form of a move is allowed. */
export function keepsSmall(person: Person, exercise: Exercise): boolean {
  return exercise.small !== null && (person.safety?.hidden.includes(exercise.small.when) ?? false);
}
