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
  'testShown',
  'testOff',
  'testRefused',
] as const;

export const diaryEntrySchema = z.object({ at: z.number(), deed: z.enum(deeds), ms: z.number() });

export type DiaryEntry = Readonly<z.infer<typeof diaryEntrySchema>>;
export type Deed = DiaryEntry['deed'];

/** About half a day of heartbeats. */
const KEPT = 200;

/** Writes a line; the oldest one makes room. */
export function note(state: State, at: Instant, deed: Deed, ms = 0): State {
  return { ...state, diary: [...state.diary, { at, deed, ms }].slice(-KEPT) };
}
