import * as z from 'zod/mini';
import { reasons } from './quiet';
import type { State } from './state';
import { countSchema, type Instant, instantSchema, lengthSchema, SECOND } from './time';

/** What the worker did. The ledger says what a person did; this is for finding out why a reminder did not come. */
const deeds = [
  'installed',
  /** `ms` after it should have looked at the clock, as it is for the next two. */
  'browserStarted',
  'workerStarted',
  'woke',
  /** `ms` asleep, as a silence tells. */
  'slept',
  /** The clock was set back by `ms`. */
  'clockSetBack',
  /** `ms` away. */
  'cameBack',
  /** The browser took the notification, or there is to be none. */
  'told',
  'toldAgain',
  /** The browser would not show it. */
  'notTold',
  /** A break that waited (see `waits`) waits no longer, after `ms`. */
  'waitOver.gone',
  'waitOver.cap',
  'waitOver.asked',
  'waitOver.calledOff',
  'waitOver.switchedOff',
  'paused.untilResumed',
  /** For `ms`. */
  'paused.forTime',
  'paused.emergency',
  'resumed.person',
  'resumed.itself',
  'stoodUp',
  'satDown.person',
  'satDown.itself',
  'hoursOpened',
  'hoursClosed',
  'setAside',
  'notSaved',
  /** A call to the browser failed. */
  'browserFailed',
  /** The system's time zone is none that the browser knows. */
  'zoneUnknown',
  /** Storage did not answer: Limber went on from memory, without what is stored. */
  'notRead',
  /** Storage answers again. */
  'readAgain',
  /** `count` rows of history were more than can wait. */
  'rowsDropped',
  'testShown',
  'testOff',
  'testRefused',
] as const;

/** A due break began to wait, for what is named. */
const waits = reasons.map((reason) => `waits.${reason}` as const);

export const diaryEntrySchema = z.object({
  at: instantSchema,
  deed: z.enum([...deeds, ...waits]),
  ms: lengthSchema,
  /** Which call failed. */
  what: z.optional(z.string().check(z.maxLength(200))),
  /** What the browser said, in short. */
  said: z.optional(z.string().check(z.maxLength(1000))),
  /** How many times it was so since the line before, where `at` is the last one; of rows, how many there were. */
  count: z.optional(countSchema),
});

export type DiaryEntry = Readonly<z.infer<typeof diaryEntrySchema>>;
export type Deed = DiaryEntry['deed'];

/** Some days: looks at the clock with nothing between them take two lines. */
const KEPT = 200;

/** Less than this is on time: browsers group their alarms. */
export const ON_TIME = 30 * SECOND;

/** An alarm that starts a worker is heard of twice, this soon after one another. */
const ONE_WAKING = 5 * SECOND;

/** A stored diary, line by line, and whether each line in it makes sense. */
export function readDiary(stored: unknown): { readonly diary: readonly DiaryEntry[]; readonly isWhole: boolean } {
  const given = z.array(z.unknown()).safeParse(stored);
  if (!given.success) return { diary: [], isWhole: false };
  const lines = given.data.slice(-KEPT);
  const diary = lines.flatMap((line) => diaryEntrySchema.safeParse(line).data ?? []);
  return { diary, isWhole: diary.length === lines.length };
}

const write = (state: State, entry: DiaryEntry): State => ({ ...state, diary: [...state.diary, entry].slice(-KEPT) });

/** Writes a line; the oldest one makes room. */
export function note(state: State, at: Instant, deed: Deed, ms = 0, count?: number): State {
  return write(state, count === undefined ? { at, deed, ms } : { at, deed, ms, count });
}

type Arrival = Extract<Deed, 'browserStarted' | 'workerStarted' | 'woke'>;

const isArrival = ({ deed }: DiaryEntry) => deed === 'woke' || deed === 'workerStarted' || deed === 'browserStarted';
const isOnTime = (entry: DiaryEntry) => isArrival(entry) && entry.deed !== 'browserStarted' && entry.ms < ON_TIME;

/**
 * Writes that the worker looked at the clock, `ms` late. Of a run of looks that were on time there are two lines, the first
 * look and the last with how many there were: else they would push out what explains the day.
 */
export function noteArrival(state: State, at: Instant, deed: Arrival, ms: number): State {
  const { diary } = state;
  const entry: DiaryEntry = { at, deed, ms };
  const isSameWaking = diary.some((each) => isArrival(each) && Math.abs(at - each.at) < ONE_WAKING);
  if (deed === 'woke' && ms < ON_TIME && isSameWaking) return state;
  const [first, last] = diary.slice(-2);
  if (!first || !last || ![first, last, entry].every(isOnTime)) return write(state, entry);
  const count = (last.count ?? 1) + 1;
  return { ...state, diary: [...diary.slice(0, -1), { at, deed: 'woke', ms: Math.max(last.ms, ms), count }] };
}

/** Writes down what failed, unless the log has it already: a fault that is there at every event is one line. */
export function noteFault(state: State, at: Instant, { what, said }: { what: string; said: string }): State {
  if (state.diary.some((entry) => entry.what === what)) return state;
  const deed = what === 'environment.zone' ? 'zoneUnknown' : 'browserFailed';
  return write(state, { at, deed, ms: 0, what, said });
}

/** A notification was refused: what the browser said. */
export const noteNotTold = (state: State, at: Instant, said: string): State =>
  write(state, { at, deed: 'notTold', ms: 0, said });
