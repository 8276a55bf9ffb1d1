import type { OfferKey, PlainKey } from '../i18n/messages';
import type { BodyArea } from './body-area';
import type { PoseName } from './poses';
import type { SafetyTag } from './safety-tags';
import type { Side } from './side';
import type { Surrounding } from './surroundings';

/** A line for each side. Whole sentences, never a side put into a gap: grammar differs between languages. */
export type SidedLine = Readonly<Record<Side, PlainKey>>;

/** One stretch of time in which the person does one thing and reads one short line. */
export interface Phase {
  /** The same for both sides, or a line for each. */
  readonly line: PlainKey | SidedLine;
  readonly pose: PoseName;
  /** How long, in seconds. For a hold this is the time to get there; the hold itself comes from the dose. */
  readonly seconds: number;
  /** Whether the dose's hold is added. */
  readonly isHeld?: boolean;
  /** The breath that goes with it. */
  readonly breath?: 'in' | 'out';
  /** Of a set-up that names the chair or the feet: the same for somebody who stays seated, as in a wheelchair. */
  readonly wheelchair?: PlainKey;
  /** What is done instead while only the small form of the move is allowed. */
  readonly small?: { readonly line: PlainKey | SidedLine; readonly pose: PoseName };
}

/** The part of a move that stays when the safety check hides the rest of it. */
export interface SmallForm {
  /** The hidden tag that leaves only this. */
  readonly when: SafetyTag;
  /** Said on every step. */
  readonly say: PlainKey;
}

/** How many moves there are in a break at the most (BREAK-8). */
export const MOVES_A_BREAK = 3;

/** How long a change of sides takes at the least, in seconds (GUIDE-7). */
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
  /** Where it is done. A seated move goes on with the sitting bout; the others end it. */
  readonly place: 'seated' | 'standing' | 'floor';
  readonly area: BodyArea;
  readonly name: PlainKey;
  /** The name as a notification offers it, such as "A seated side bend". */
  readonly offer: OfferKey;
  /** What has to be steady, or free, before it begins; `null` for a move that leans on nothing. */
  readonly check: Surrounding | null;
  /** Whether the safety check comes before it. Resting the eyes never needs it. */
  readonly needsSafetyCheck: boolean;
  readonly tags: readonly SafetyTag[];
  /** `null` for a move that no condition of the safety check leaves a part of. */
  readonly small: SmallForm | null;
  readonly hasSides: boolean;
  readonly dose: Dose;
  /** How long a hold may last, in seconds (DOSE-5). */
  readonly allowedHoldSeconds: readonly [least: number, most: number];
  /** A gentler dose for the first time ever; `null` where the usual one is gentle enough. */
  readonly firstDose: Dose | null;
  /** The least that is worth doing, for a short version; `null` where that is all of it. */
  readonly leastDose: Dose | null;
  readonly setUp: Phase;
  /** Before the first repetition only; hands go where they belong. */
  readonly ready: Phase | null;
  /** What one repetition is made of; the first phase is the move itself, and its pose is the picture of the move. */
  readonly repetition: readonly [Phase, ...Phase[]];
  /** Between sides: `LEAST_CHANGE` at the least. `null` for a move without sides. */
  readonly change: Phase | null;
  readonly finish: Phase;
  readonly feel: PlainKey | SidedLine;
  readonly mistakes: PlainKey;
  readonly easier: PlainKey;
  readonly leaveOut: PlainKey;
  /** The stop cue of this move, shown on every step (DOSE-2). */
  readonly stop: PlainKey;
  /** Whether no source shows this very form: it is our gentler version of what they show. */
  readonly isGentlerVersion: boolean;
  readonly sources: readonly string[];
  /** Date the words and doses were last checked against the sources. */
  readonly reviewed: string;
}

/** The words for a side; a line that is the same for both needs none. */
export function lineFor(line: PlainKey | SidedLine, side: Side | null): PlainKey {
  return typeof line === 'string' ? line : line[side ?? 'left'];
}
