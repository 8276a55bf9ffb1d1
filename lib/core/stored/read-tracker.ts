// Reads a stored tracker part by part. A part that makes no sense does not affect the others, and nothing throws (STORE-2).

import * as z from 'zod/mini';
import { stepsOf } from '../guide/steps';
import type { Activity } from '../state/activity';
import { freshTracker } from '../state/fresh-tracker';
import { timedPauses } from '../state/pause-lengths';
import { timesIn } from '../state/shift-times';
import type { Pause } from '../state/suppression';
import { DAY, dayOf, HOUR, type Instant, instantOf, MINUTE, wallTimeOf } from '../state/time';
import { type Tracker, trackerSchema } from '../state/tracker';

/** Limber has stored nothing before this: 2020-01-01, epoch ms. */
const EARLIEST = 1_577_836_800_000;

/** How far ahead the end of a pause may be, in ms. Days off do not reach further. */
const FURTHEST_AHEAD = 400 * DAY;

/**
 * How far after the last event the instants of each part may be, in ms. Limber never wrote one that is further away, and the
 * person would get no reminders until it comes.
 */
const ahead: Readonly<Record<keyof Tracker, number>> = {
  lastEventAt: 0,
  clock: 0,
  presence: 0,
  prompt: HOUR,
  activity: HOUR,
  pause: FURTHEST_AHEAD,
  explanation: 0,
  undo: FURTHEST_AHEAD,
  promptsSoFar: 0,
  rowsSoFar: 0,
  gracePeriodUntil: HOUR,
  deferralSignals: 2 * HOUR,
  posture: HOUR,
  overtime: 3 * DAY,
  skips: 0,
  followUpsSoFar: 0,
  wrongDate: 0,
  notificationPermission: 0,
  words: 0,
  input: 0,
  stretchedAt: 0,
  welcome: 0,
};

/** How far a page's clock may be ahead, in ms. */
const SLACK = MINUTE;

/** How far a time on the wall may differ between the zone where it was stored and the present one, in ms. */
const ZONES = DAY;

function isSane(schema: z.ZodMiniType, value: unknown, earliest: Instant, latest: Instant): boolean {
  const { instants, wallTimes } = timesIn(schema, value);
  return (
    instants.every((at) => at >= earliest && at <= latest) &&
    wallTimes.map((said) => instantOf(said, 'UTC')).every((at) => at >= earliest - ZONES && at <= latest + ZONES)
  );
}

/** A pause with a fixed length, or one after an emergency, is shorter than one until the next working day can be. */
function isPauseSane(pause: Pause, lastEventAt: Instant): boolean {
  switch (pause.kind) {
    case 'timed':
      return pause.until <= lastEventAt + timedPauses.twoHours + SLACK;
    case 'untilTomorrow':
      return (
        instantOf(pause.until, 'UTC') <= lastEventAt + 2 * DAY + ZONES &&
        isPauseSane(pause.before ?? { kind: 'none' }, lastEventAt)
      );
    case 'none':
    case 'untilWorkday':
    case 'untilResumed':
      return true;
    default:
      return pause satisfies never;
  }
}

/** A guide must be at one of its steps. If this version of the move has fewer steps, the guide cannot be shown. */
const isAtStep = (activity: Activity) => activity.kind !== 'guide' || activity.stepIndex < stepsOf(activity).length;

/** The card after an emergency sign stays as long as its pause. If the pause was lost, a pause for the day replaces it. */
function withEmergencyPause(tracker: Tracker, now: Instant, zone: string): Tracker {
  const { activity, pause } = tracker;
  if (activity.kind !== 'card' || activity.card !== 'emergency' || pause.kind === 'untilTomorrow') return tracker;
  const until = wallTimeOf(dayOf(now, zone).until, zone);
  return { ...tracker, pause: { kind: 'untilTomorrow', until, because: 'emergency' } };
}

/** The parts of a tracker that could be read, and those that could not. */
export interface TrackerRead {
  readonly tracker: Tracker;
  /** Whether the clock could be read, so that the bout goes on. */
  readonly isRead: boolean;
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/**
 * Reads a stored tracker part by part. A part that makes no sense does not affect the others, except the clock: without it a
 * new bout begins. `now` is epoch ms, `zone` an IANA name.
 */
export function readTracker(stored: unknown, now: Instant, zone: string): TrackerRead {
  const fresh = freshTracker(now);
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return { tracker: fresh, isRead: false, unreadable: { tracker: stored } };
  const { shape } = trackerSchema;
  // If the clock shows a time from before Limber existed, it is wrong, and every stored instant is in the future. Such a
  // tracker is accepted. It is corrected when the clock is.
  const isClockWrong = now < EARLIEST;
  const wasClockWrong = Boolean(shape.wrongDate.safeParse(given.data.wrongDate).data);
  const earliest = wasClockWrong ? Number.NEGATIVE_INFINITY : isClockWrong ? now - FURTHEST_AHEAD : EARLIEST;
  const lastEventAt = shape.lastEventAt.safeParse(given.data.lastEventAt).data ?? Number.NaN;
  const isDated = lastEventAt >= earliest && (isClockWrong || lastEventAt <= now + FURTHEST_AHEAD);
  const read = <Name extends keyof Tracker>(name: Name): Tracker[Name] | undefined => {
    const { data, success } = shape[name].safeParse(given.data[name]);
    return success && isSane(shape[name], data, earliest, lastEventAt + ahead[name] + SLACK)
      ? (data as Tracker[Name])
      : undefined;
  };
  const clock = isDated ? read('clock') : undefined;
  if (!clock) return { tracker: fresh, isRead: false, unreadable: { tracker: stored } };
  const names = Object.keys(shape) as (keyof Tracker)[];
  const parts = names.map((name) => [name, read(name)] as const);
  const known = Object.fromEntries(parts.filter(([, part]) => part !== undefined)) as Partial<Tracker>;
  const strange = [
    ...(known.activity && !isAtStep(known.activity) ? ['activity' as const] : []),
    ...(known.pause && !isPauseSane(known.pause, lastEventAt) ? ['pause' as const] : []),
  ];
  const lost = [...parts.flatMap(([name, part]) => (part === undefined ? [name] : [])), ...strange];
  const begunAfresh = Object.fromEntries(lost.map((name) => [name, fresh[name]])) as Partial<Tracker>;
  const tracker = withEmergencyPause({ ...fresh, ...known, ...begunAfresh }, now, zone);
  if (lost.length === 0) return { tracker, isRead: true, unreadable: {} };
  return {
    tracker,
    isRead: true,
    unreadable: { tracker: Object.fromEntries(lost.map((name) => [name, given.data[name]])) },
  };
}
