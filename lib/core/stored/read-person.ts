// Reads a stored person, item by item.

import * as z from 'zod/mini';
import type { Person } from '../state/person';
import { exerciseIdSchema, leftAloneSchema, moveMemorySchema, personSchema } from '../state/person-schema';
import { isSmall, isTooBig } from '../state/stored-size';

type Stored = Readonly<Record<string, unknown>>;

/** Parts of the stored person that this Limber does not know, because a newer one wrote them. They stay in storage. */
export interface UnknownOfPerson {
  readonly fields: Stored;
  readonly memory: Stored;
  readonly favourites: readonly unknown[];
  readonly notToday: readonly unknown[];
}

export interface PersonRead {
  readonly person: Person;
  readonly unknown: UnknownOfPerson;
  /**
   * Parts that no version of Limber can have written. A safety result is never among them, because "Forget this" would not
   * delete it there.
   */
  readonly unreadable: Stored;
  /** The safety result could not be read. It is dropped, and the check is required again. */
  readonly lostSafety: boolean;
}

const record = z.record(z.string(), z.unknown());

/** The form of the ids of moves and areas. */
const name = z.string().check(z.regex(/^[a-z][a-z_-]{0,39}$/));

/** An id of the right form that this version does not know. */
const namedArea = z.looseObject({ area: name });

type Sorted<Item> = { readonly read: Item[]; readonly unknown: unknown[]; readonly unreadable: unknown[] };

/** Splits items into those that are read, those from a newer Limber, and those that no version can have written. */
function sort<Each, Item>(
  stored: readonly Each[],
  read: (each: Each) => Item | undefined,
  isNewer: (each: Each) => boolean,
): Sorted<Item> {
  const sorted: Sorted<Item> = { read: [], unknown: [], unreadable: [] };
  for (const each of stored) {
    const item = read(each);
    if (item !== undefined) sorted.read.push(item);
    else if (isNewer(each) && isSmall(each)) sorted.unknown.push(each);
    else sorted.unreadable.push(each);
  }
  return sorted;
}

/** How many items of one kind are read at most. A person can choose fewer of each. */
const MOST = 200;

const listOf = (stored: unknown) => (Array.isArray(stored) ? stored.slice(0, MOST) : []);
const isList = (stored: unknown) => stored === undefined || Array.isArray(stored);
const isAny = (list: readonly unknown[]) => list.length > 0;

const is = (schema: z.ZodMiniType) => (each: unknown) => schema.safeParse(each).success;

/** Reads a stored person item by item, so an item that this Limber does not know does not affect the others. */
export function readPerson(stored: unknown): PersonRead {
  const given = record.safeParse(isTooBig(stored) ? null : stored);
  const { safety, memory, favourites, notToday, ...fields } = given.success ? given.data : {};
  const safetyRead = personSchema.shape.safety.safeParse(safety ?? null);
  const memories = record.safeParse(memory ?? {});
  const moves = sort(
    Object.entries(memories.data ?? {}).slice(0, MOST),
    ([move, each]) => {
      const id = exerciseIdSchema.safeParse(move).data;
      const kept = moveMemorySchema.safeParse(each).data;
      return id && kept ? ([id, kept] as const) : undefined;
    },
    ([move, each]) => is(name)(move) && !is(exerciseIdSchema)(move) && is(record)(each),
  );
  const liked = sort(listOf(favourites), (each) => exerciseIdSchema.safeParse(each).data, is(name));
  const leftAlone = sort(
    listOf(notToday),
    (each) => leftAloneSchema.safeParse(each).data,
    (each) => is(namedArea)(each) && !is(leftAloneSchema.shape.area)((each as { area: unknown }).area),
  );
  const strange = Object.entries(fields).filter(([, value]) => !isSmall(value));
  const unreadable = {
    ...(given.success || stored === undefined ? {} : { all: null }),
    ...(memories.success ? {} : { memory }),
    ...(isAny(moves.unreadable) ? { memory: Object.fromEntries(moves.unreadable as [string, unknown][]) } : {}),
    ...(isList(favourites) ? {} : { favourites }),
    ...(isAny(liked.unreadable) ? { favourites: liked.unreadable } : {}),
    ...(isList(notToday) ? {} : { notToday }),
    ...(isAny(leftAlone.unreadable) ? { notToday: leftAlone.unreadable } : {}),
    ...Object.fromEntries(strange),
  };
  return {
    person: {
      safety: safetyRead.data ?? null,
      memory: Object.fromEntries(moves.read),
      favourites: [...new Set(liked.read)],
      notToday: leftAlone.read,
    },
    unknown: {
      fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => isSmall(value))),
      memory: Object.fromEntries(moves.unknown as [string, unknown][]),
      favourites: liked.unknown,
      notToday: leftAlone.unknown,
    },
    unreadable,
    lostSafety: !safetyRead.success,
  };
}

/** The person as it is stored, together with what a newer Limber wrote. */
export function personToStore({ fields, memory, favourites, notToday }: UnknownOfPerson, person: Person): Stored {
  return {
    ...fields,
    ...person,
    memory: { ...memory, ...person.memory },
    favourites: [...person.favourites, ...favourites],
    notToday: [...person.notToday, ...notToday],
  };
}
