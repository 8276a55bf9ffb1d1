import * as z from 'zod/mini';
import { safetyTags } from '../content/safety-tags';
import { exerciseIdSchema, safetyResultSchema } from './person';
import { settingNames } from './settings';

const plan = z.array(exerciseIdSchema).check(z.minLength(1), z.maxLength(3));

/**
 * What a page may say happened. The safety check's answers stay in the page: only their outcome is an intent.
 * Guide intents name the step they were meant for, so that a second click or a late one changes nothing.
 */
export const intentSchema = z.discriminatedUnion('type', [
  /** The person said that nothing is new, or has just passed the check. */
  z.object({ type: z.literal('guideStarted'), plan }),
  z.object({ type: z.literal('stepAdvanced'), from: z.int() }),
  z.object({ type: z.literal('stepTimeEnded'), from: z.int() }),
  z.object({ type: z.literal('stepBackPressed'), from: z.int() }),
  z.object({ type: z.literal('moveSkipped'), from: z.int() }),
  z.object({ type: z.literal('guidePaused') }),
  z.object({ type: z.literal('guideContinued') }),
  z.object({ type: z.literal('guideEnded') }),
  z.object({ type: z.literal('hadToStop') }),
  z.object({ type: z.literal('promptSnoozed') }),
  z.object({ type: z.literal('promptSkipped') }),
  z.object({ type: z.literal('personMoved') }),
  z.object({ type: z.literal('personMovedUndone') }),
  /** A value out of its range changes nothing. */
  z.object({ type: z.literal('settingChanged'), name: z.enum(settingNames), value: z.int() }),
  z.object({
    type: z.literal('safetyChecked'),
    outcome: z.enum(['ok', 'limited', 'advice', 'emergency']),
    hidden: z.array(z.enum(safetyTags)),
    plan: z.array(exerciseIdSchema),
  }),
  z.object({ type: z.literal('movesCleared') }),
  z.object({ type: z.literal('cardClosed') }),
  z.object({ type: z.literal('safetyForgotten') }),
  z.object({ type: z.literal('safetyForgetUndone'), safety: safetyResultSchema }),
]);

export type Intent = z.infer<typeof intentSchema>;

/** What the browser says happened. */
export type BrowserEvent =
  /** `firstBreakInMs` shortens the first cycle for a demonstration. */
  | { readonly type: 'installed'; readonly firstBreakInMs?: number }
  | { readonly type: 'browserStarted' }
  /** The background came up, for whatever reason, and asked who is there. */
  | { readonly type: 'workerStarted' }
  | { readonly type: 'woke' }
  /** `thresholdMs`: how long there had been no input when the browser said `idle`. */
  | { readonly type: 'presenceSeen'; readonly presence: 'active' | 'idle' | 'locked'; readonly thresholdMs: number }
  | { readonly type: 'zoneChanged'; readonly zone: string }
  | { readonly type: 'noticeClicked'; readonly id: string }
  | { readonly type: 'noticeClosed'; readonly id: string; readonly byHand: boolean }
  /** `returning`: the page was open already and found the background gone. */
  | { readonly type: 'viewOpened'; readonly returning: boolean }
  | { readonly type: 'lastViewClosed' };

export type Event = BrowserEvent | Intent;
