// Every event there is: what a page may send, and what the browser says.

import * as z from 'zod/mini';
import { bodyAreas } from '../../content/body-area';
import { MOVES_A_BREAK } from '../../content/exercise';
import { safetyTags } from '../../content/safety-tags';
import { callMinutes, pauseLengths } from './pause-lengths';
import { notTodayDays } from './person';
import { exerciseIdSchema, safetyResultSchema } from './person-schema';
import { namesOf } from './settings';
import { MINUTE } from './time';
import { daysOffSchema, weekSchema } from './week-schema';

const plan = z.array(exerciseIdSchema).check(z.minLength(1), z.maxLength(MOVES_A_BREAK));
const variant = z.optional(z.enum(['whole', 'brief']));

/** No step has more words than can be read, or said, in this time; ms. */
const LONGEST_WORDS = 3 * MINUTE;

/** What a safety check can find; each has its card. */
export const checkOutcomes = ['ok', 'limited', 'rest', 'remindersOnly', 'advice', 'emergency'] as const;

/**
 * What a page may say happened. The safety check's answers stay in the page: only their outcome is an intent.
 * Guide intents name the step they were meant for, so that a second click or a late one changes nothing.
 */
export const intentSchema = z.discriminatedUnion('type', [
  /** `isNothingNew`: the person has just said so. It is asked for unless they have been asked, or checked, within the hour. */
  z.object({ type: z.literal('guideStarted'), plan, variant, isNothingNew: z.optional(z.boolean()) }),
  z.object({ type: z.literal('stepAdvanced'), from: z.int() }),
  z.object({ type: z.literal('stepTimeEnded'), from: z.int() }),
  /** There is more to be read, or it is being said, than the step has time for: it takes `ms` from now, at the least. */
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
  /** The way out that is there once the day's skips are used up. */
  z.object({ type: z.literal('promptDeclined') }),
  /** Takes back a snooze, or a skip. */
  z.object({ type: z.literal('promptAnswerUndone') }),
  /** "Start", from where there is no room for the safety check: the guide's page opens. */
  z.object({ type: z.literal('startPressed') }),
  z.object({ type: z.literal('restStarted') }),
  z.object({ type: z.literal('restEnded') }),
  z.object({ type: z.literal('personMoved') }),
  z.object({ type: z.literal('personMovedUndone') }),
  /** "I'm standing", and also "still standing". */
  z.object({ type: z.literal('stoodUp') }),
  z.object({ type: z.literal('satDown') }),
  z.object({ type: z.literal('remindersPaused'), length: z.enum(pauseLengths) }),
  z.object({ type: z.literal('remindersResumed') }),
  /** Takes back a pause, or a resuming. */
  z.object({ type: z.literal('pauseUndone') }),
  /** Calls in desktop programs can't be seen. */
  z.object({ type: z.literal('callSaid'), minutes: z.union([z.literal(callMinutes[0]), z.literal(callMinutes[1])]) }),
  z.object({ type: z.literal('callEnded') }),
  /** "Tell me now", whatever the break waits for. */
  z.object({ type: z.literal('waitEnded') }),
  /** Outside the hours: "remind me now all the same", until they open. */
  z.object({ type: z.literal('overtimeBegan') }),
  z.object({ type: z.literal('hoursChanged'), hours: z.nullable(weekSchema) }),
  z.object({ type: z.literal('daysOffChanged'), daysOff: daysOffSchema }),
  /** A value out of its range changes nothing. */
  z.object({
    type: z.literal('settingChanged'),
    name: z.enum(namesOf('number', 'switch', 'choice')),
    value: z.union([z.int(), z.boolean(), z.string()]),
  }),
  z.object({
    type: z.literal('safetyChecked'),
    outcome: z.enum(checkOutcomes),
    hidden: z.array(z.enum(safetyTags)),
    plan: z.array(exerciseIdSchema),
    variant,
  }),
  z.object({ type: z.literal('favouriteChanged'), exercise: exerciseIdSchema, isFavourite: z.boolean() }),
  /** "Not today", for this many days, today among them. */
  z.object({
    type: z.literal('areaLeftAlone'),
    area: z.enum(bodyAreas),
    days: z.int().check(z.gte(notTodayDays.least), z.lte(notTodayDays.most)),
  }),
  z.object({ type: z.literal('areaTakenBack'), area: z.enum(bodyAreas) }),
  z.object({ type: z.literal('testNotificationPressed') }),
  /**
   * A page asks for a look at the clock, and around: it is long overdue, somebody may be back of whom the browser does not say it,
   * or the background has to be there when something is typed.
   */
  z.object({ type: z.literal('lookAsked') }),
  /** "Remove it": what could not be read, and was put aside. */
  z.object({ type: z.literal('setAsideRemoved') }),
  z.object({ type: z.literal('movesCleared') }),
  z.object({ type: z.literal('cardClosed') }),
  z.object({ type: z.literal('safetyForgotten') }),
  z.object({ type: z.literal('safetyForgetUndone'), safety: safetyResultSchema }),
  /** The welcome page is there: it says so itself, and so does whoever opened it. */
  z.object({ type: z.literal('welcomeOpened') }),
]);

export type Intent = z.infer<typeof intentSchema>;

/** Who is there, as the browser sees it. */
export interface Seen {
  /** `unknown`: the browser did not say. */
  readonly presence: 'active' | 'idle' | 'locked' | 'unknown';
  /** How long there had been no input when the browser said `idle`. */
  readonly thresholdMs: number;
  /** Whether a tab was making a sound. */
  readonly isAudible: boolean;
  /** Whether a page is open that looks like a call; only where the person has let Limber look. */
  readonly inCall?: boolean;
  /** Whether a tab uses the microphone or the camera, muted or not; only where the browser tells (Firefox). */
  readonly isMicOrCameraOn?: boolean;
  /** Whether a tab shares a screen or a window; only where the browser tells (Firefox). */
  readonly isScreenShared?: boolean;
  /** Whether a browser window fills a screen. */
  readonly isFullscreen?: boolean;
  /** Whether there was input within the last 15 seconds. */
  readonly isBusy?: boolean;
}

/** What the browser says happened. */
export type BrowserEvent =
  /**
   * Limber was installed or updated, or the browser was. `isNew`: it was not there before. `firstBreakInMs` shortens the first
   * cycle for a demonstration.
   */
  | { readonly type: 'installed'; readonly isNew?: boolean; readonly firstBreakInMs?: number }
  /** The first event since the browser, or the extension, was started. */
  | { readonly type: 'browserStarted'; readonly seen?: Seen; readonly session?: string | null }
  /**
   * The background came up, for whatever reason, and asked who is there. In a session that is not the stored one, it is the
   * first since the browser was started: this is known from the state alone, so a worker that is killed before it is saved
   * leaves it to the next one (STORE-14). `session`: null where the browser does not say.
   */
  | { readonly type: 'workerStarted'; readonly seen?: Seen; readonly session?: string | null }
  /** The alarm rang, and the background asked who is there: an idle event may have been lost. */
  | { readonly type: 'woke'; readonly seen?: Seen }
  | ({ readonly type: 'presenceSeen' } & Seen)
  /** The background looked, of itself or for a page: who is there, and what a break may wait for. */
  | ({ readonly type: 'signalsSeen' } & Seen)
  /** Whether the system lets notifications through. */
  | { readonly type: 'notificationPermissionSeen'; readonly allowed: boolean }
  | { readonly type: 'zoneChanged'; readonly zone: string }
  /** The browser took a notification that was wished. */
  | { readonly type: 'notificationShown'; readonly id: string }
  /** The browser would not take it, and said why. */
  | { readonly type: 'notificationRefused'; readonly id: string; readonly said: string }
  | { readonly type: 'notificationClicked'; readonly id: string }
  /** "Start", on a notification. */
  | { readonly type: 'notificationStarted'; readonly id: string }
  | { readonly type: 'notificationClosed'; readonly id: string; readonly byHand: boolean }
  /** A guide goes on in a page. `returning`: the page was open before the guide went on, or found the background gone. */
  | { readonly type: 'viewOpened'; readonly returning: boolean }
  | { readonly type: 'lastViewClosed' }
  /** Rows of the outbox are in the ledger. */
  | { readonly type: 'rowsWritten'; readonly ids: readonly string[] }
  /** The ledger would not take the rows of the outbox, and said why. */
  | { readonly type: 'rowsRefused'; readonly says: string }
  /** The person erased their history, what waits to be written with it. */
  | { readonly type: 'outboxEmptied' }
  /** Something stored could not be read: it was set aside and begun afresh. */
  | { readonly type: 'stateSetAside'; readonly values: Readonly<Record<string, unknown>> }
  /** Storage did not answer: this worker began without what is stored. */
  | { readonly type: 'stateNotRead' }
  /** Storage answers again. */
  | { readonly type: 'stateReadAgain' }
  /** Storage refused a write; the state is kept in memory. */
  | { readonly type: 'saveRefused' }
  /** A call to the browser failed, or a value of the system's was none; `said` is what was answered, in short. */
  | { readonly type: 'browserFailed'; readonly what: string; readonly said: string }
  | { readonly type: 'notificationTested'; readonly answer: 'shown' | 'off' | 'refused' };

export type Event = BrowserEvent | Intent;
