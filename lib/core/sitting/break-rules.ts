// Decides what each size of break is: a new kind of break is a row here, and the types then ask for its words and pictures.

import type { BreakSize } from '../state/history-row';
import type { State } from '../state/state';
import { type Instant, MINUTE, SECOND } from '../state/time';

interface BreakRule {
  /** Whether one that is told at `at` is of this size. */
  readonly isDue: (state: State, at: Instant) => boolean;
  /** How long it takes, and how long somebody must be away to have had it, in ms. */
  readonly lengthMs: (state: State) => number;
  /** Whether it is spent away from the desk: it names no move, nothing has to be asked before it, and it ends the bout. */
  readonly isAway: boolean;
  /** What begins again with it. */
  readonly restarts: readonly ('cycleStartedAt' | 'longCycleStartedAt')[];
}

/** The weightiest first: of those that are due it is the one that is told. */
export const breakRules: Readonly<Record<BreakSize, BreakRule>> = {
  // BREAK-4
  long: {
    isDue: ({ settings: { longBreaks, longBreakEveryMinutes }, tracker: { clock } }, at) =>
      longBreaks && at >= clock.longCycleStartedAt + longBreakEveryMinutes * MINUTE,
    lengthMs: ({ settings }) => settings.longBreakMinutes * MINUTE,
    isAway: true,
    restarts: ['cycleStartedAt', 'longCycleStartedAt'],
  },
  short: {
    isDue: () => true,
    lengthMs: ({ settings }) => settings.shortBreakSeconds * SECOND,
    isAway: false,
    restarts: ['cycleStartedAt'],
  },
};

/** Each size, the weightiest first. */
export const breakSizes = Object.keys(breakRules) as readonly BreakSize[];
