// Reads a stored person, item by item.

import * as z from 'zod/mini';
import type { Person } from '../state/person';
import { exerciseIdSchema, leftAloneSchema, moveMemorySchema, personSchema } from '../state/person-schema';
import { isSmall, isTooBig } from '../state/stored-size';

type Stored = Readonly<Record<string, unknown>>;

/** What is stored of a person that this Limber does not know, because a newer one wrote it. It stays where it is. */
export interface UnknownOfPerson {
  readonly fields: Stored;
  readonly memory: Stored;
  readonly favourites: readonly unknown[];
  readonly notToday: readonly unknown[];
}

export interface PersonRead {
  readonly person: Person;
  readonly unknown: UnknownOfPerson;
  /** What no Limber can have written, without the safety result: that is never kept where "Forget this" does not reach. */
  readonly unreadable: Stored;
  /** A safety result that could not be read: it is gone, and the check is asked for again. */
  readonly lostSafety: boolean;
}

const record = z.record(z.string(), z.unknown());

/** As moves and areas of the body are called. */
const name = z.string().check(z.regex(/^[a-z][a-z_-]{0,39}$/));

/** Of another version: named as such things are, but not known here. */
const namedArea = z.looseObject({ area: name });

type Sorted<Item> = { readonly read: Item[]; readonly unknown: unknown[]; readonly unreadable: unknown[] };

/** Items one by one: what is read, what a newer Limber wrote, and what nobody can have written. */
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

/** How many items of one kind are read at the most; a person can choose fewer of anything. */
const MOST = 200;

const listOf = (stored: unknown) => (Array.isArray(stored) ? stored.slice(0, MOST) : []);
const isList = (stored: unknown) => stored === undefined || Array.isArray(stored);
const isAny = (list: readonly unknown[]) => list.length > 0;

const is = (schema: z.ZodMiniType) => (each: unknown) => schema.safeParse(each).success;

/** A stored person, item by item: one that this Limber does not know costs only itself. */
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

/** A person as stored, with what a newer Limber wrote beside. */
export function personToStore({ fields, memory, favourites, notToday }: UnknownOfPerson, person: Person): Stored {
  return {
    ...fields,
    ...person,
    memory: { ...memory, ...person.memory },
    favourites: [...person.favourites, ...favourites],
    notToday: [...person.notToday, ...notToday],
  };
}
