import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { MOST_PLANNED } from './planned-move';
import { moveSchema, stanceSchema } from './planned-move-schema';
import { inputSchema, presenceSchema } from './presence';
import { promptSchema } from './prompt';
import { rowIdSchema } from './row-schema';
import { settingDefinitions } from './settings/definitions';
import {
  chosenPauseSchema,
  deferralSignalsSchema,
  overtimeSchema,
  pauseSchema,
  postureSchema,
  skipsSchema,
} from './suppression';
import { countSchema, instantSchema as instant, lengthSchema } from './time-schema';
import { welcomeSchema } from './welcome-schema';

/** The sitting bout and the break cycle. What is due is derived from `cycleStartedAt`, never stored. */
const clockSchema = z.object({
  boutStartedAt: instant,
  /** Milliseconds of the bout that were spent away (absences too short to end it). */
  boutAwayMs: lengthSchema,
  /** Until when absences have been credited, at the least the bout's beginning: no absence is taken out twice. */
  creditedUntil: instant,
  /** Id of this bout's row in the ledger, given when it began. */
  boutRow: rowIdSchema,
  /** Moved on by every credited absence. */
  cycleStartedAt: instant,
  /** The last long or natural break, moved on likewise. */
  longCycleStartedAt: instant,
});

/** A long break: since when, and when it is over. */
const restFields = {
  since: instant,
  until: instant,
  /** The moves that were done in it. */
  exercises: z._default(z.array(exerciseIdSchema).check(z.maxLength(64)), []),
};

const guideSchema = z.object({
  plan: z.array(moveSchema).check(z.minLength(1), z.maxLength(MOST_PLANNED)),
  /** When it began; `null` in a guide stored before this was kept. */
  startedAt: z._default(z.nullable(instant), null),
  /** The tempo of the settings, which may be changed on the way. */
  tempo: z.enum(settingDefinitions.tempo.choices),
  stepIndex: countSchema,
  /** The first step not yet reached, and how many of those before it were skipped: what is left was done. */
  furthest: countSchema,
  skipped: countSchema,
  stance: z._default(stanceSchema, { kind: 'seated' }),
  pace: z.discriminatedUnion('kind', [
    /** A step ends at an instant, which pages only look at (GUIDE-1). `firstEndsAt`: when the step was to end, if it was given more time since. */
    z.object({ kind: z.literal('running'), stepEndsAt: instant, firstEndsAt: z.optional(instant) }),
    z.object({ kind: z.literal('paused'), remainingMs: lengthSchema, since: instant }),
    /** The step lasts until the person goes on. */
    z.object({ kind: z.literal('byHand'), since: instant }),
  ]),
  /** The long break that it is a part of, and goes back to. */
  during: z._default(z.nullable(z.object(restFields)), null),
  /** The prompt it answers, if one was up. */
  answers: z.nullable(promptSchema),
});

export const cardNames = ['ok', 'limited', 'rest', 'remindersOnly', 'advice', 'emergency', 'stopped'] as const;

const promptingSchema = z.object({ kind: z.literal('prompting'), prompt: promptSchema });
const snoozedSchema = z.object({ kind: z.literal('snoozed'), prompt: promptSchema, until: instant });

/** A prompt, or its snooze, that something stands in front of and that comes back when it goes. */
const behindSchema = z.nullable(z.discriminatedUnion('kind', [promptingSchema, snoozedSchema]));

const attentionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quiet') }),
  promptingSchema,
  snoozedSchema,
  z.object({ kind: z.literal('guiding'), guide: guideSchema }),
  /** A long break, away from the desk. */
  z.object({ kind: z.literal('resting'), ...restFields }),
  z.object({
    kind: z.literal('card'),
    card: z.enum(cardNames),
    since: instant,
    /** The moves asked for before the check, to start from the card. */
    plan: z.array(exerciseIdSchema).check(z.maxLength(MOST_PLANNED)),
    /** As they were asked for: whoever wanted the short version gets no more after a check. */
    variant: z.optional(z.enum(['whole', 'brief'])),
    behind: behindSchema,
  }),
]);

/** Why the time is what it is; said once, in one line. */
const explanationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('naturalBreak'), from: instant, to: instant }),
  /** Too short to be a break: the next one moves on by as much. */
  z.object({ kind: z.literal('briefAbsence'), from: instant, to: instant }),
  /** As long as the short break, and taken for it. */
  z.object({ kind: z.literal('awayForBreak'), from: instant, to: instant }),
  z.object({ kind: z.literal('rested'), at: instant }),
  z.object({ kind: z.literal('stretched'), at: instant }),
  /** `before` is the clock as it was, for undo; earlier versions stored `null` for an absence that the browser saw. */
  z.object({
    kind: z.literal('moved'),
    at: instant,
    before: z.nullable(clockSchema),
    behind: behindSchema,
    /** Id of the row that says so, for undo. */
    row: rowIdSchema,
  }),
  /** Like `moved`; the clock stands still until they sit. */
  z.object({ kind: z.literal('stood'), at: instant, before: clockSchema, behind: behindSchema, row: rowIdSchema }),
  /** `before` is the pause as it was, for undo. */
  z.object({ kind: z.literal('paused'), at: instant, before: chosenPauseSchema, behind: behindSchema }),
  z.object({ kind: z.literal('resumed'), at: instant, before: chosenPauseSchema }),
  z.object({ kind: z.literal('snoozed'), at: instant, row: rowIdSchema }),
  /** `before` is what the skip has changed, for undo; a long break that was cut short has none. */
  z.object({
    kind: z.literal('skipped'),
    at: instant,
    before: z.optional(
      z.object({
        prompt: promptSchema,
        cycle: z.object({ cycleStartedAt: instant, longCycleStartedAt: instant }),
        skips: skipsSchema,
        row: rowIdSchema,
      }),
    ),
  }),
  z.object({ kind: z.literal('missed'), at: instant }),
  z.object({ kind: z.literal('stopped'), at: instant }),
]);

export const trackerSchema = z.object({
  lastEventAt: instant,
  clock: clockSchema,
  presence: presenceSchema,
  attention: attentionSchema,
  pause: pauseSchema,
  explanation: explanationSchema,
  promptsSoFar: countSchema,
  rowsSoFar: countSchema,
  /** Nobody is prompted before this: a minute after a return, a browser start, or the end of a pause. */
  gracePeriodUntil: instant,
  // What follows came later: a tracker that was stored without it must still be read.
  deferralSignals: z._default(deferralSignalsSchema, []),
  posture: z._default(postureSchema, { kind: 'sitting' }),
  /** Reminders outside the hours, because the person said so. */
  overtime: z._default(overtimeSchema, { kind: 'none' }),
  skips: z._default(skipsSchema, { day: null, count: 0 }),
  followUpsSoFar: z._default(countSchema, 0),
  /** The clock was set back by so many ms that its date is wrong, or was: since when, as it shows time. */
  wrongDate: z._default(z.nullable(z.object({ since: instant, ms: lengthSchema })), null),
  /** What the system lets through, as far as the browser tells. */
  notificationPermission: z._default(z.enum(['allowed', 'off']), 'allowed'),
  input: z._default(inputSchema, { kind: 'some' }),
  /** When a guide was last done, unless the person has had to stop since. */
  stretchedAt: z._default(z.nullable(instant), null),
  /** Whether the welcome page has been opened. */
  welcome: z._default(welcomeSchema, { kind: 'none' }),
});

/** Disposable: if it does not parse, a new bout begins. */
export type Tracker = Readonly<z.infer<typeof trackerSchema>>;
export type Attention = Tracker['attention'];
export type Behind = z.infer<typeof behindSchema>;
export type { Prompt } from './prompt';
export type Guide = Readonly<z.infer<typeof guideSchema>>;
export type Rest = NonNullable<Guide['during']>;
export type Explanation = Tracker['explanation'];
export type CardName = (typeof cardNames)[number];
