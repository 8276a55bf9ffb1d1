// What the reference knows of a day, on one sheet.

import type { Step } from '../../lib/core/guide/steps';
import type { BreakSize } from '../../lib/core/state/history-row';
import { defaultSettings, type Settings } from '../../lib/core/state/settings';
import { boutOf, cycleStart, longCycleStart, type Mark } from './reference-marks';

export const minutes = (count: number) => count * 60_000;
export const seconds = (count: number) => count * 1000;

/** A break that has been said to be due. */
export interface Told {
  readonly number: number;
  readonly size: BreakSize;
  /** When it was said. */
  since: number;
  /** When it was first announced, before any snooze. */
  first: number;
  times: 1 | 2;
  /** When it was repeated. */
  again?: number;
  /** How often its notification was replaced because its words changed. */
  wordings: number;
  /** Whether its notification is still to be shown, is up, has gone by itself, or was seen. */
  notice: 'toShow' | 'up' | 'gone' | 'seen';
  /** How often the browser has refused to show it, and since when it may be tried again. */
  refusals: number;
  restsUntil: number;
  snoozes: number;
}

/** A stretch that is being followed. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly since: number;
  readonly steps: readonly Step[];
  /** Moves that were skipped when it was asked whether the chair, desk or mat is steady. */
  readonly refused: Set<number>;
  /** Moves that were skipped when it was asked whether they are for this person. */
  readonly leftOut: Set<number>;
  at: number;
  /** The first step not yet reached, and which of those before it were skipped. */
  reached: number;
  readonly skipped: Set<number>;
  pace:
    | { readonly how: 'running'; readonly until: number }
    /** While steps are said aloud, a question lasts until it is answered. */
    | { readonly how: 'asking'; readonly since: number }
    | { readonly how: 'held'; readonly leftMs: number; readonly since: number };
  /** When the person got up from the chair, and whether they did the move they got up for. */
  upSince: number | null;
  hasStood: boolean;
  /** The long break behind it. */
  readonly rest: Rest | null;
  /** Whether a prompt was up, or put off, when it began. */
  readonly isAnswer: boolean;
}

interface Rest {
  readonly kind: 'rest';
  readonly since: number;
  readonly until: number;
}

export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'prompt'; readonly told: Told }
  /** `times`: 2 if what was put off is the repeat. */
  | { readonly kind: 'snooze'; readonly told: Told; readonly until: number; readonly times?: 1 | 2 }
  | Rest
  | Stretch;

export interface BoutLine {
  readonly bout: number;
  readonly from: number;
  readonly at: number;
  readonly sittingMs: number;
}

export interface BreakLine {
  readonly at: number;
  readonly outcome: string;
  readonly size: BreakSize;
  /** How late it was offered, and how long it took, in ms; `null` where it is neither, or not known. */
  readonly lateMs: number | null;
  readonly durationMs: number | null;
}

/** Something that a due break may wait for, from when it is seen or announced until it is over. */
export interface Sign {
  readonly reason: 'screenShare' | 'call' | 'saidInCall' | 'fullscreen' | 'audible' | 'typing';
  /** When a call that the person announced is over; `null` for what is seen. */
  readonly until: number | null;
  /** Since when a due break waits for it. */
  readonly waitedSince: number | null;
  /** A break has waited for it as long as breaks wait. */
  readonly isSpent: boolean;
  /** Since when it is not seen any more. For two minutes it may go on as if it had not stopped. */
  readonly goneSince?: number | undefined;
}

/** What the model remembers, as plain variables. All times are steady ms (see reference-model.ts). */
export interface Sheet {
  settings: Settings;
  marks: readonly Mark[];
  boutsSoFar: number;
  /** Since when nobody is there; since when the computer is locked; and the prompt at which they left, if it was removed. */
  gone: {
    readonly since: number;
    readonly lockedSince: number | null;
    readonly left?: BreakSize | undefined;
    /** Since when the browser does not say whether they are back. */
    readonly inDoubtSince?: number;
  } | null;
  /** When the browser last said, asked or not, that there was no input. */
  stillAt: number;
  /** When the input stopped, as far as the browser has said; `null` while there is input. */
  stillFrom: number | null;
  asking: Asking;
  toldSoFar: number;
  signs: readonly Sign[];
  /** Reminders are paused until then. */
  pausedUntil: number | null;
  /** No reminder comes before this. */
  quietUntil: number;
  /** When a stretch was last finished. For an hour after it nobody is asked whether anything is new. */
  stretchedAt: number;
  /** The moves that have been done to the end, ever. */
  done: ReadonlySet<string>;
  /** "I just moved", while it can be undone; `marks` are those from before. */
  moved: {
    readonly at: number;
    readonly marks: readonly Mark[];
    readonly asking: Asking;
    readonly line: BreakLine;
  } | null;
  /** Snooze or Skip, while it can be undone: the prompt, and the row that was written. */
  answered: { readonly told: Told; readonly line: BreakLine; readonly mark: Mark | null } | null;
  bouts: readonly BoutLine[];
  breaks: readonly BreakLine[];
  /** When the last event was. */
  last: number;
}

/** The sheet of someone who sits down at `now`. */
export function newSheet(now: number): Sheet {
  return {
    settings: defaultSettings,
    marks: [{ what: 'stoodUp', at: now, bout: 0 }],
    boutsSoFar: 1,
    gone: null,
    stillAt: now,
    stillFrom: null,
    asking: { kind: 'nothing' },
    toldSoFar: 0,
    signs: [],
    pausedUntil: null,
    quietUntil: now,
    stretchedAt: Number.NEGATIVE_INFINITY,
    done: new Set(),
    moved: null,
    answered: null,
    bouts: [],
    breaks: [],
    last: now,
  };
}

export const naturalBreakMs = ({ settings }: Sheet) => minutes(settings.naturalBreakMinutes);

/** When the next break is due. */
export const dueOn = ({ marks, settings }: Sheet) => cycleStart(marks) + minutes(settings.shortBreakEveryMinutes);

/** The first break that is announced long enough after the last long or natural break is a long one. */
export function sizeOn(sheet: Sheet, now: number): BreakSize {
  const { marks, settings } = sheet;
  const longDue = longCycleStart(marks) + minutes(settings.longBreakEveryMinutes);
  return settings.longBreaks && now >= longDue ? 'long' : 'short';
}

/** Whether a stretch is running now. Then no input is not an absence. */
export const isStretching = ({ asking }: Sheet) => asking.kind === 'stretch' && asking.pace.how !== 'held';

/** How long this bout was sat, in ms. It does not grow while nobody is there. */
export function sittingOn(sheet: Sheet, now: number): number {
  const { marks, gone } = sheet;
  const { began, awayMs } = boutOf(marks);
  return (gone && !isStretching(sheet) ? Math.max(gone.since, began) : now) - began - awayMs;
}

/** After a minute without input nobody counts as present. Behind a lock nobody does. */
export const isThere = ({ gone }: Sheet, now: number) =>
  gone === null || (gone.lockedSince === null && now - gone.since < minutes(1));

/** No reminder comes for a minute from now. */
export function keepQuiet(sheet: Sheet, now: number): void {
  sheet.quietUntil = Math.max(sheet.quietUntil, now + minutes(1));
}

/** The bout ended, and a new one begins, possibly later. An absence in between was part of the break. */
export function standUp(sheet: Sheet, ended: number, began: number): void {
  const { began: from, awayMs, bout } = boutOf(sheet.marks, ended);
  const sittingMs = ended - from - awayMs;
  if (sittingMs > 0) {
    sheet.bouts = [...sheet.bouts.filter((line) => line.bout !== bout), { bout, from, at: ended, sittingMs }];
  }
  sheet.marks = [...sheet.marks, { what: 'stoodUp', at: began, bout: sheet.boutsSoFar }];
  sheet.boutsSoFar += 1;
}

/** Writes down what became of a break. */
export function writeBreak(
  sheet: Sheet,
  at: number,
  outcome: string,
  size: BreakSize,
  { lateMs = null, durationMs = null }: Partial<Pick<BreakLine, 'lateMs' | 'durationMs'>> = {},
): BreakLine {
  const line = { at, outcome, size, lateMs, durationMs };
  sheet.breaks = [...sheet.breaks, line];
  return line;
}
