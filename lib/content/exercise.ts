// What a move consists of.

import type { OfferKey, PlainKey } from '../i18n/messages';
import type { BodyArea } from './body-area';
import type { PoseName } from './poses';
import type { SafetyTag } from './safety-tags';
import type { Side } from './side';
import type { Surrounding } from './surroundings';

/**
 * One line for each side. They are whole sentences, and never a sentence with a gap for the side, because grammar differs
 * between languages.
 */
export type SidedLine = Readonly<Record<Side, PlainKey>>;

/** A part of a move in which the person does one thing and reads one short line. */
export interface Phase {
  /** The same for both sides, or a line for each. */
  readonly line: PlainKey | SidedLine;
  readonly pose: PoseName;
  /** How long, in seconds. For a hold this is the time to get there; the hold itself comes from the dose. */
  readonly seconds: number;
  /** Whether the hold of the dose is added. */
  readonly isHeld?: boolean;
  /** The breath that goes with it. */
  readonly breath?: 'in' | 'out';
  /** The line of a set-up for a person who stays seated, as in a wheelchair, if the normal one names the chair or the feet. */
  readonly wheelchair?: PlainKey;
  /** What to do instead while only the small form of the move is allowed. */
  readonly small?: { readonly line: PlainKey | SidedLine; readonly pose: PoseName };
}

/** The small form of a move, which stays allowed when the safety check hides the rest. */
export interface SmallForm {
  /** The hidden tag that allows only the small form. */
  readonly when: SafetyTag;
  /** Said on every step. */
  readonly say: PlainKey;
}

/** How many moves a break has at most (BREAK-8). */
export const MOVES_A_BREAK = 3;

/** The shortest change of sides, in seconds (GUIDE-7). */
export const LEAST_CHANGE = 4;

export interface Dose {
  /** Seconds each stretch is held; 0 for a move that goes with the breath. */
  readonly holdSeconds: number;
  /** Repetitions, on each side if the move has sides. */
  readonly repetitions: number;
}

/**
 * A move, as data. Its id is its file name with `_` for `-`; its words are messages.
 * Every side is the person's own, and names the direction of the movement (DOSE-6). Small, slow and easy (DOSE-1).
 */
export interface Exercise {
  readonly id: string;
  /** Where it is done. After a seated move the sitting bout goes on; the others end it. */
  readonly place: 'seated' | 'standing' | 'floor';
  readonly area: BodyArea;
  readonly name: PlainKey;
  /** The name as a notification offers it, such as "A seated side bend". */
  readonly offer: OfferKey;
  /** What has to be steady or free before it begins; `null` if the move leans on nothing. */
  readonly check: Surrounding | null;
  /** Whether it needs a safety check. Resting the eyes never does. */
  readonly needsSafetyCheck: boolean;
  readonly tags: readonly SafetyTag[];
  /** `null` if no condition of the safety check allows only a part of the move. */
  readonly small: SmallForm | null;
  readonly hasSides: boolean;
  readonly dose: Dose;
  /** How long a hold may last, in seconds (DOSE-5). */
  readonly allowedHoldSeconds: readonly [least: number, most: number];
  /** A gentler dose for the first time; `null` if the usual dose is gentle enough. */
  readonly firstDose: Dose | null;
  /** The smallest dose that is worth doing, for the short variant; `null` if the usual dose is that. */
  readonly leastDose: Dose | null;
  readonly setUp: Phase;
  /** Before the first repetition only: the hands go to their places. */
  readonly ready: Phase | null;
  /** One repetition. Its first phase is the move itself, and the pose of that phase is the picture of the move. */
  readonly repetition: readonly [Phase, ...Phase[]];
  /** Between the sides, at least `LEAST_CHANGE` long. `null` for a move without sides. */
  readonly change: Phase | null;
  readonly finish: Phase;
  readonly feel: PlainKey | SidedLine;
  readonly mistakes: PlainKey;
  readonly easier: PlainKey;
  readonly leaveOut: PlainKey;
  /** The stop cue of this move, shown on every step (DOSE-2). */
  readonly stop: PlainKey;
  /** Whether no source shows exactly this form, because it is our gentler version. */
  readonly isGentlerVersion: boolean;
  readonly sources: readonly string[];
  /** The date on which words and doses were last checked against the sources. */
  readonly reviewed: string;
}

/** The words for a side. A line that is the same for both sides needs none. */
export function lineFor(line: PlainKey | SidedLine, side: Side | null): PlainKey {
  return typeof line === 'string' ? line : line[side ?? 'left'];
}
