// The day that nobody attends: when the person sits, walks and rests, and what is owed.

import type { Place } from '../workday/pointer.ts';
import { parseTime, type TimeOfDay } from '../workday/story.ts';
import type { Kept } from './kept.ts';

/** Real ms that a browser may take, on a busy computer, until Limber has begun in it. */
export const STARTS_WITHIN = 60_000;

/**
 * Real ms until the welcome page is there. It waits until the browser has said whether the organisation wants none (WELCOME-5). If that
 * took too long on the fast clock, Limber asks at its next look, which may be half an hour of the story later.
 */
export const OPENS_WITHIN = 180_000;

/** A browser that lives by itself until it is read. */
export interface Unattended {
  /** Resolves to where the browser listens for somebody who attaches. Rejects if it ends before. */
  readonly endpoint: Promise<string>;
  /** A folder in the profile that is there as soon as Limber has stored anything. */
  readonly store: string;
  /** Puts the page away that opens by itself after installing, if that can be done without attaching. */
  readonly makeRoom?: () => Promise<void>;
  /** Opens one of the extension's pages in a tab, attaching to nothing. Firefox cannot. */
  readonly open?: (page: string) => Promise<void>;
  /** Attaches, at last, and reads what was kept. */
  readonly read: () => Promise<Kept>;
  readonly close: () => Promise<void>;
}

/** Nobody at the desk. `back`: where the first input is, and all until the next absence. */
export interface Absence {
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
  readonly back: Place;
}

/** A reminder that is owed. `sinceLast`: as much later as the one before it came late, for it is counted from that. */
export interface Owed {
  readonly at: TimeOfDay;
  readonly because: string;
  readonly sinceLast?: boolean;
}

/** A day as data. What it owes is worked out by hand, never by the code. */
export interface Day {
  readonly name: string;
  readonly begins: TimeOfDay;
  readonly ends: TimeOfDay;
  readonly absences: readonly Absence[];
  readonly owed: readonly Owed[];
  /** Absences long enough to end the sitting: when each was over. */
  readonly returns: readonly TimeOfDay[];
}

/**
 * With Limber's defaults: 30 min between breaks; away for 5 min or more begins again; a reminder that is not answered is missed
 * after 10 min, unless the person goes away. `firstBack` is where they work in the first half of the day: the other half, at the
 * other place.
 */
export function dayWith(firstBack: Place): Day {
  const other: Place = firstBack === 'over' ? 'beside' : 'over';
  return {
    name: `a day, first ${firstBack} the window`,
    begins: '09:00',
    ends: '12:40',
    absences: [
      // Reading: no absence, though the browser calls it idle after 60 s.
      { from: '09:05', to: '09:06:18', back: firstBack },
      // Each begins four minutes after a reminder is owed, which may be three minutes late.
      { from: '09:34', to: '09:40:30', back: firstBack },
      { from: '10:14:30', to: '10:33', back: firstBack },
      // Lunch.
      { from: '11:07', to: '12:06', back: other },
    ],
    owed: [
      { at: '09:30', because: '30 min; 78 s without input were reading' },
      { at: '10:10:30', because: '30 min after a walk of 6:30' },
      { at: '11:03', because: '30 min after coffee' },
      { at: '12:36', because: '30 min after lunch' },
    ],
    returns: ['09:40:30', '10:33', '12:06'],
  };
}

/** Someone at the desk with one of Limber's pages left open, which must cost nothing: no reminder, and no start. */
export const pageLeftOpen: Day = {
  name: 'at the desk',
  begins: '09:00',
  ends: '10:15',
  absences: [],
  owed: [
    { at: '09:30', because: '30 min' },
    { at: '10:10', because: '30 min after one that was missed at 9:40', sinceLast: true },
  ],
  returns: [],
};

/** Milliseconds into the day. */
export const into = ({ begins }: Day, time: TimeOfDay): number => parseTime(time) - parseTime(begins);
