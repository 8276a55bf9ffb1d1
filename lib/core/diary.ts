import * as z from 'zod/mini';
import type { State } from './state';
import type { Instant } from './time';

/** What the worker did. The ledger says what a person did; this is for finding out why a reminder did not come. */
const deeds = [
  'installed',
  'browserStarted',
  'workerStarted',
  /** `ms` late. */
  'woke',
  /** `ms` asleep, as a silence tells. */
  'slept',
  /** The clock was set back by `ms`. */
  'clockSetBack',
  /** `ms` away. */
  'cameBack',
  'told',
  'toldAgain',
  'setAside',
  'notSaved',
  /** A call to the browser failed. */
  'browserFailed',
  /** The system's time zone is none that the browser knows. */
  'zoneUnknown',
  'testShown',
  'testOff',
  'testRefused',
] as const;

export const diaryEntrySchema = z.object({
  at: z.number(),
  deed: z.enum(deeds),
  ms: z.number(),
  /** Which call failed. */
  what: z.optional(z.string()),
  /** What the browser said, in short. */
  said: z.optional(z.string()),
});

export type DiaryEntry = Readonly<z.infer<typeof diaryEntrySchema>>;
export type Deed = DiaryEntry['deed'];

/** About half a day of heartbeats. */
const KEPT = 200;

/** Writes a line; the oldest one makes room. */
export function note(state: State, at: Instant, deed: Deed, ms = 0): State {
  return { ...state, diary: [...state.diary, { at, deed, ms }].slice(-KEPT) };
}

/** Writes down what failed, unless the log has it already: a fault that is there at every event is one line. */
export function noteFault(state: State, at: Instant, { what, said }: { what: string; said: string }): State {
  if (state.diary.some((entry) => entry.what === what)) return state;
  const deed = what === 'environment.zone' ? 'zoneUnknown' : 'browserFailed';
  return { ...state, diary: [...state.diary, { at, deed, ms: 0, what, said } as const].slice(-KEPT) };
}
