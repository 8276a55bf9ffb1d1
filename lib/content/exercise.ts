import type { PlainKey } from '../i18n/messages';
import type { PoseName } from './poses';
import type { SafetyTag } from './safety-tags';
import type { Side } from './side';

/** A line for each side. Whole sentences, never a side put into a gap: grammar differs between languages. */
export type SidedLine = Readonly<Record<Side, PlainKey>>;

/** One stretch of time in which the person does one thing and reads one short line. */
export interface SidedStep {
  readonly line: SidedLine;
  readonly pose: PoseName;
  /** How long, in seconds. For a hold this is the time to get there; the hold itself comes from the dose. */
  readonly seconds: number;
}

export interface Dose {
  /** Seconds each stretch is held. */
  readonly holdSeconds: number;
  /** Repetitions on each side. */
  readonly repetitions: number;
}

/**
 * A move, as data. Its id is its file name with `_` for `-`; its words are messages.
 * Every side is the person's own, and names the direction of the movement.
 */
export interface Exercise {
  readonly id: string;
  readonly place: 'seated';
  readonly name: PlainKey;
  /** Adjective-free noun for a notification, such as "a seated side bend". */
  readonly offer: PlainKey;
  readonly tags: readonly SafetyTag[];
  /** Hidden tag that leaves only the small form of this move. */
  readonly smallWhen: SafetyTag;
  /** Said on every step while only the small form is allowed. */
  readonly keepSmall: PlainKey;
  readonly dose: Dose;
  /** What a hold may be set to, in seconds (health.md §2, summary table). */
  readonly allowedHoldSeconds: readonly [least: number, most: number];
  /** A gentler dose for the first time ever, where health.md gives one. */
  readonly firstDose: Dose | null;
  readonly setUp: { readonly line: PlainKey; readonly pose: PoseName; readonly seconds: number };
  /** Before the first repetition only; hands go where they belong. */
  readonly ready: SidedStep | null;
  readonly hold: SidedStep;
  /** Four seconds to change sides (health.md §2). */
  readonly change: SidedStep;
  readonly finish: SidedStep;
  readonly feel: SidedLine;
  readonly mistakes: PlainKey;
  readonly easier: PlainKey;
  readonly leaveOut: PlainKey;
  /** The stop cue of this move, shown on every step. */
  readonly stop: PlainKey;
  readonly sources: readonly string[];
  /** Date the words and doses were last checked against the sources. */
  readonly reviewed: string;
}
