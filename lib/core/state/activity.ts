// What a person does with Limber just now, as it is stored: a guide, a long break, a card.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { MOST_PLANNED } from './planned-move';
import { moveSchema, stanceSchema } from './planned-move-schema';
import { settingDefinitions } from './settings/definitions';
import { countSchema, instantSchema as instant, lengthSchema } from './time-schema';

/** A long break: since when, and when it is over. */
const longBreakFields = {
  since: instant,
  until: instant,
  /** The moves that were done in it. */
  exercises: z._default(z.array(exerciseIdSchema).check(z.maxLength(64)), []),
};

const guideSchema = z.object({
  kind: z.literal('guide'),
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
  longBreak: z._default(z.nullable(z.object(longBreakFields)), null),
});

export const cardNames = ['ok', 'limited', 'rest', 'remindersOnly', 'advice', 'emergency', 'stopped'] as const;

/** What the person does with Limber just now, as it is stored. It stands in front of the prompt. */
export const activitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  guideSchema,
  /** Away from the desk. */
  z.object({ kind: z.literal('longBreak'), ...longBreakFields }),
  z.object({
    kind: z.literal('card'),
    card: z.enum(cardNames),
    since: instant,
    /** The moves asked for before the check, to start from the card. */
    plan: z.array(exerciseIdSchema).check(z.maxLength(MOST_PLANNED)),
    /** As they were asked for: whoever wanted the short version gets no more after a check. */
    variant: z.optional(z.enum(['whole', 'brief'])),
  }),
]);

export type Activity = Readonly<z.infer<typeof activitySchema>>;
export type Guide = Readonly<z.infer<typeof guideSchema>>;
export type LongBreak = NonNullable<Guide['longBreak']>;
export type CardName = (typeof cardNames)[number];
