// Every event: what a page may send, and what the browser reports.

import * as z from 'zod/mini';
import { bodyAreas } from '../../content/body-area';
import { MOVES_A_BREAK } from '../../content/exercise';
import { safetyTags } from '../../content/safety-tags';
import { callMinutes, pauseLengths } from './pause-lengths';
import { notTodayDays } from './person';
import { exerciseIdSchema, personSchema, safetyResultSchema } from './person-schema';
import type { Policy } from './policy';
import type { Seen } from './seen';
import { namesOf, settingNames } from './settings';
import type { SyncItem } from './sync';
import { deviceSchema } from './sync-schema';
import { MINUTE } from './time';
import { instantSchema } from './time-schema';
import { daysOffSchema, weekSchema } from './week-schema';

const plan = z.array(exerciseIdSchema).check(z.minLength(1), z.maxLength(MOVES_A_BREAK));
/** Settings by their names. Each value is looked at when it is taken: one out of its range changes nothing. */
const someSettings = z.partialRecord(z.enum(settingNames), z.unknown());
const variant = z.optional(z.enum(['whole', 'brief']));

/** The longest time that reading or saying the words of one step can take, in ms. */
const LONGEST_WORDS = 3 * MINUTE;

/** The possible outcomes of a safety check. Each has its own card. */
export const checkOutcomes = ['ok', 'limited', 'rest', 'remindersOnly', 'advice', 'emergency'] as const;

/**
 * What a page may report. The answers of the safety check stay in the page: only its outcome is sent. An event of the guide
 * names the step that it was meant for, so a second or late click changes nothing.
 */
export const intentSchema = z.discriminatedUnion('type', [
  /** `isNothingNew`: the person has just said so. It is required, unless a check or a finished stretch is less than an hour ago. */
  z.object({ type: z.literal('guideStarted'), plan, variant, isNothingNew: z.optional(z.boolean()) }),
  z.object({ type: z.literal('stepAdvanced'), from: z.int() }),
  z.object({ type: z.literal('stepTimeEnded'), from: z.int() }),
  /** The step is too short for its words to be read or said. It takes at least `ms` from now. */
  z.object({ type: z.literal('stepTakesLonger'), from: z.int(), ms: z.int().check(z.gte(0), z.lte(LONGEST_WORDS)) }),
  z.object({ type: z.literal('stepBackPressed'), from: z.int() }),
  z.object({ type: z.literal('stepRepeated'), from: z.int() }),
  z.object({ type: z.literal('moveSkipped'), from: z.int() }),
  z.object({ type: z.literal('guidePaused') }),
  z.object({ type: z.literal('guideContinued') }),
  z.object({ type: z.literal('guideEnded') }),
  z.object({ type: z.literal('hadToStop') }),
  z.object({ type: z.literal('promptSnoozed') }),
  z.object({ type: z.literal('promptSkipped') }),
  /** The person declines the break, although they have used all skips of the day. */
  z.object({ type: z.literal('promptDeclined') }),
  /** Takes back a snooze or a skip. */
  z.object({ type: z.literal('promptAnswerUndone') }),
  /** The person pressed "Start" where there is no room for the safety check. The guide's page opens. */
  z.object({ type: z.literal('startPressed') }),
  z.object({ type: z.literal('restStarted') }),
  z.object({ type: z.literal('restEnded') }),
  z.object({ type: z.literal('personMoved') }),
  z.object({ type: z.literal('personMovedUndone') }),
  /** "I'm standing" or "still standing". */
  z.object({ type: z.literal('stoodUp') }),
  z.object({ type: z.literal('satDown') }),
  z.object({ type: z.literal('remindersPaused'), length: z.enum(pauseLengths) }),
  z.object({ type: z.literal('remindersResumed') }),
  /** Takes back a pause, or the end of one. */
  z.object({ type: z.literal('pauseUndone') }),
  /** "I'm in a call". Limber cannot see calls in desktop programs. */
  z.object({ type: z.literal('callSaid'), minutes: z.union([z.literal(callMinutes[0]), z.literal(callMinutes[1])]) }),
  z.object({ type: z.literal('callEnded') }),
  /** "Tell me now": the break waits no longer, whatever it waits for. */
  z.object({ type: z.literal('waitEnded') }),
  /** "Remind me now all the same", outside the working hours. It lasts until they open. */
  z.object({ type: z.literal('overtimeBegan') }),
  z.object({ type: z.literal('hoursChanged'), hours: z.nullable(weekSchema) }),
  z.object({ type: z.literal('daysOffChanged'), daysOff: daysOffSchema }),
  /** A value that is out of range changes nothing. */
  z.object({
    type: z.literal('settingChanged'),
    name: z.enum(namesOf('number', 'switch', 'choice', 'language')),
    value: z.union([z.int(), z.boolean(), z.string(), z.null()]),
  }),
  /** "Back to the default": the person's own choice is forgotten. */
  z.object({ type: z.literal('settingReset'), name: z.enum(settingNames) }),
  z.object({
    type: z.literal('safetyChecked'),
    outcome: z.enum(checkOutcomes),
    hidden: z.array(z.enum(safetyTags)),
    plan: z.array(exerciseIdSchema),
    variant,
  }),
  z.object({ type: z.literal('favouriteChanged'), exercise: exerciseIdSchema, isFavourite: z.boolean() }),
  /** "Not today", for this many days including today. */
  z.object({
    type: z.literal('areaLeftAlone'),
    area: z.enum(bodyAreas),
    days: z.int().check(z.gte(notTodayDays.least), z.lte(notTodayDays.most)),
  }),
  z.object({ type: z.literal('areaTakenBack'), area: z.enum(bodyAreas) }),
  z.object({ type: z.literal('testNotificationPressed') }),
  /** `device`: a random name, for a computer that has none yet. */
  z.object({ type: z.literal('syncSwitched'), isOn: z.boolean(), device: deviceSchema }),
  /**
   * A page asks the background to look at the clock and at who is there. It asks when a look is long overdue, when the person
   * may be back and the browser has not reported it, or when something is typed and the background has to run.
   */
  z.object({ type: z.literal('lookAsked') }),
  /** "Remove it": deletes the values that could not be read and were put aside. */
  z.object({ type: z.literal('setAsideRemoved') }),
  z.object({ type: z.literal('movesCleared') }),
  z.object({ type: z.literal('cardClosed') }),
  z.object({ type: z.literal('safetyForgotten') }),
  z.object({ type: z.literal('safetyForgetUndone'), safety: safetyResultSchema }),
  /** A file was imported: what was understood of it, but for its rows of history. A part that it does not have is `null`. */
  z.object({
    type: z.literal('dataImported'),
    way: z.enum(['merge', 'replace']),
    settings: z.nullable(someSettings),
    person: z.nullable(personSchema),
  }),
  /** Takes that back: the settings that it changed, the person as they were and as it made them, and when it was. */
  z.object({
    type: z.literal('importUndone'),
    changed: z.array(z.enum(settingNames)),
    settings: someSettings,
    person: personSchema,
    after: personSchema,
    at: instantSchema,
  }),
  /** The welcome page is open. The page itself sends this, and so does the shell when it has opened the page. */
  z.object({ type: z.literal('welcomeOpened') }),
]);

export type Intent = z.infer<typeof intentSchema>;

/** What the browser reports. */
export type BrowserEvent =
  /**
   * Limber or the browser was installed or updated. `isNew`: Limber was not installed before. `firstBreakInMs` shortens the
   * first cycle for a demonstration.
   */
  | { readonly type: 'installed'; readonly isNew?: boolean; readonly firstBreakInMs?: number }
  /** The first event after the browser or the extension was started. */
  | { readonly type: 'browserStarted'; readonly seen?: Seen; readonly session?: string | null }
  /**
   * The background has started, for any reason, and has asked who is there. If its session is not the stored one, this is the
   * first event after the browser was started. This follows from the stored state alone. So if a worker is stopped before it
   * saves, the next worker still finds it (STORE-14). `session` is null if the browser does not tell.
   */
  | { readonly type: 'workerStarted'; readonly seen?: Seen; readonly session?: string | null }
  /** The alarm rang, and the background asked who is there, because a report of the browser may have been lost. */
  | { readonly type: 'woke'; readonly seen?: Seen }
  | ({ readonly type: 'presenceSeen' } & Seen)
  /** The background looked, by itself or for a page: who is there, and what a break may wait for. */
  | ({ readonly type: 'signalsSeen' } & Seen)
  /** Whether the system lets notifications through. */
  | { readonly type: 'notificationPermissionSeen'; readonly allowed: boolean }
  /** The words of the language that counts could not be loaded for the background, or are there after all. */
  | { readonly type: 'wordsSeen'; readonly areLoaded: boolean }
  | { readonly type: 'zoneChanged'; readonly zone: string }
  /** The organisation has set something else than was stored. */
  | { readonly type: 'policySeen'; readonly policy: Policy }
  /** The settings in the storage area that the browser copies between a person's computers. */
  | { readonly type: 'syncSeen'; readonly items: readonly SyncItem[] }
  /** The browser would not read or write that area. `says` is what it answered. */
  | { readonly type: 'syncRefused'; readonly says: string }
  /** After a refusal, the browser did as asked. */
  | { readonly type: 'syncWorksAgain' }
  /** The browser has accepted a notification. */
  | { readonly type: 'notificationShown'; readonly id: string }
  /** The browser has refused a notification, and `said` why. */
  | { readonly type: 'notificationRefused'; readonly id: string; readonly said: string }
  | { readonly type: 'notificationClicked'; readonly id: string }
  /** The person pressed "Start" on a notification. */
  | { readonly type: 'notificationStarted'; readonly id: string }
  | { readonly type: 'notificationClosed'; readonly id: string; readonly byHand: boolean }
  /** A guide is running in a page. `returning`: the page was open before the guide went on, or before the background started. */
  | { readonly type: 'viewOpened'; readonly returning: boolean }
  | { readonly type: 'lastViewClosed' }
  /** Rows of the outbox have been written to the history. */
  | { readonly type: 'rowsWritten'; readonly ids: readonly string[] }
  /** The database refused the rows of the outbox, and `says` why. */
  | { readonly type: 'rowsRefused'; readonly says: string }
  /** The person erased their history. Rows that waited to be written are erased too. */
  | { readonly type: 'outboxEmptied' }
  /** The person took rows of history out, by an import or its undo; those of them that wait are not written any more. */
  | { readonly type: 'rowsTakenOut'; readonly ids: readonly string[] }
  /** A stored value could not be read. It was put aside, and a default took its place. */
  | { readonly type: 'stateSetAside'; readonly values: Readonly<Record<string, unknown>> }
  /** Storage did not answer. This worker began without the stored state. */
  | { readonly type: 'stateNotRead' }
  /** Storage answers again. */
  | { readonly type: 'stateReadAgain' }
  /** Storage refused a write. The state is kept in memory. */
  | { readonly type: 'saveRefused' }
  /** A call to the browser failed, or the system gave an invalid value. `said` is the answer, shortened. */
  | { readonly type: 'browserFailed'; readonly what: string; readonly said: string }
  | { readonly type: 'notificationTested'; readonly answer: 'shown' | 'off' | 'refused' };

export type Event = BrowserEvent | Intent;
