// Decides what each size of break is. A new kind of break is one row here; CONTRIBUTING.md says what else it needs.

import type { BreakSize } from '../state/history-row';
import type { State } from '../state/state';
import { type Instant, MINUTE, SECOND } from '../state/time';

interface BreakRule {
  /** Whether a break that is announced at `at` has this size. */
  readonly isDue: (state: State, at: Instant) => boolean;
  /** How long the break takes, in ms. An absence of the same length counts as the break. */
  readonly lengthMs: (state: State) => number;
  /** Whether the break is spent away from the desk. Then it names no move, needs no safety check, and ends the bout. */
  readonly isAway: boolean;
  /** Which cycles begin again after it. */
  readonly restarts: readonly ('cycleStartedAt' | 'longCycleStartedAt')[];
}

/** The rows, longest break first. If several breaks are due, the first of them is announced. */
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

/** Every size, longest break first. */
export const breakSizes = Object.keys(breakRules) as readonly BreakSize[];
