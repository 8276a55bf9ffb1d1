// What a person is doing with Limber, as it is stored: a guide, a long break or a card.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { MOST_PLANNED } from './planned-move';
import { moveSchema, stanceSchema } from './planned-move-schema';
import { settingDefinitions } from './settings/definitions';
import { countSchema, instantSchema as instant, lengthSchema } from './time-schema';

/** A long break: when it began and when it ends. */
const longBreakFields = {
  since: instant,
  until: instant,
  /** The absence in the bout before it began, in ms. A later one was part of the break. Breaks stored before this existed lack it. */
  awayMs: z.optional(lengthSchema),
  /** The moves that were done during it. */
  exercises: z._default(z.array(exerciseIdSchema).check(z.maxLength(64)), []),
};

const guideSchema = z.object({
  kind: z.literal('guide'),
  plan: z.array(moveSchema).check(z.minLength(1), z.maxLength(MOST_PLANNED)),
  /** When the guide began; `null` in a guide that was stored before this part existed. */
  startedAt: z._default(z.nullable(instant), null),
  /** The tempo from the settings. It may be changed during the guide. */
  tempo: z.enum(settingDefinitions.tempo.choices),
  stepIndex: countSchema,
  /** The first step that was not reached yet, and how many steps before it were skipped. All others before it were done. */
  furthest: countSchema,
  skipped: countSchema,
  stance: z._default(stanceSchema, { kind: 'seated' }),
  pace: z.discriminatedUnion('kind', [
    /**
     * The step ends at a stored instant, which pages only read (GUIDE-1). `firstEndsAt` is when the step was to end, if it
     * was given more time since.
     */
    z.object({ kind: z.literal('running'), stepEndsAt: instant, firstEndsAt: z.optional(instant) }),
    z.object({ kind: z.literal('paused'), remainingMs: lengthSchema, since: instant }),
    /** The step lasts until the person goes on. */
    z.object({ kind: z.literal('byHand'), since: instant }),
  ]),
  /** The long break that the guide is part of, and to which it returns. */
  longBreak: z._default(z.nullable(z.object(longBreakFields)), null),
});

export const cardNames = ['ok', 'limited', 'rest', 'remindersOnly', 'advice', 'emergency', 'stopped'] as const;

/** What the person is doing with Limber, as it is stored. It is shown in front of the prompt. */
export const activitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  guideSchema,
  /** A long break, away from the desk. */
  z.object({ kind: z.literal('longBreak'), ...longBreakFields }),
  z.object({
    kind: z.literal('card'),
    card: z.enum(cardNames),
    since: instant,
    /** The moves that were asked for before the check. The card offers to start them. */
    plan: z.array(exerciseIdSchema).check(z.maxLength(MOST_PLANNED)),
    /** The variant that was asked for: a person who wanted the short one also gets the short one after a check. */
    variant: z.optional(z.enum(['whole', 'brief'])),
  }),
]);

export type Activity = Readonly<z.infer<typeof activitySchema>>;
export type Guide = Readonly<z.infer<typeof guideSchema>>;
export type LongBreak = NonNullable<Guide['longBreak']>;
export type CardName = (typeof cardNames)[number];
