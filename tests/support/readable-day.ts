// Writes what happened on a day so that a person can read it.

import fc from 'fast-check';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';

const zone = 'Europe/Berlin';

const zoned = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** A time of day such as "09:31:20"; with its date if that is not the day's own. `at` is epoch ms. */
export function timeOfDay(at: number, day: number = at): string {
  const time = zoned(at)
    .toPlainTime()
    .toString({ smallestUnit: at % 1000 === 0 ? 'second' : 'millisecond' });
  const date = zoned(at).toPlainDate();
  return date.equals(zoned(day).toPlainDate()) ? time : `${date} ${time}`;
}

function presenceWords({ presence, thresholdMs, isAudible }: Seen, now: number): string {
  const heard = isAudible ? ', while something plays' : '';
  return presence === 'idle' ? `idle (since ${timeOfDay(now - thresholdMs, now)}${heard})` : `${presence}${heard}`;
}

/** An event as a line of a day would say it. `now` is epoch ms. */
function eventWords(event: Event, now: number): string {
  switch (event.type) {
    case 'presenceSeen':
      return presenceWords(event, now);
    case 'woke':
    case 'workerStarted':
    case 'browserStarted':
      return event.seen ? `${event.type}, finds ${presenceWords(event.seen, now)}` : event.type;
    case 'settingChanged':
      return `${event.name} set to ${event.value}`;
    case 'notificationClosed':
      return `${event.id} closed ${event.byHand ? 'by hand' : 'by itself'}`;
    case 'notificationClicked':
      return `${event.id} clicked`;
    default: {
      const { type, ...rest } = event;
      return Object.keys(rest).length > 0 ? `${type} ${JSON.stringify(rest)}` : type;
    }
  }
}

/** What happened, a line each, with what is wrong at its end. Times are epoch ms. */
export function readableDay(events: readonly { event: Event; now: number }[], wrong: string): string {
  const first = events[0]?.now ?? 0;
  let last = first;
  const lines = events.map(({ event, now }) => {
    const jump = now < last ? ` [the clock was set back ${Math.round((last - now) / 1000)} s]` : '';
    last = now;
    return `  ${timeOfDay(now, first)} ${eventWords(event, now)}${jump}`;
  });
  return [...lines, wrong].join('\n');
}

/** An instant in a difference, as a time of day too. */
const valueWords = (value: unknown) =>
  typeof value === 'number' && value > 1e12 ? timeOfDay(value) : (JSON.stringify(value) ?? 'nothing');

/** The first difference between what was expected and what came, or `null`. */
export function firstDifference(expected: unknown, got: unknown, path = ''): string | null {
  if (Object.is(expected, got)) return null;
  if (typeof expected === 'object' && typeof got === 'object' && expected && got) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(got)]);
    for (const key of keys) {
      const [left, right] = [expected, got].map((each) => (each as Record<string, unknown>)[key]);
      const difference = firstDifference(left, right, path ? `${path}.${key}` : key);
      if (difference) return difference;
    }
    return null;
  }
  return `${path}: expected ${valueWords(expected)}, got ${valueWords(got)}`;
}

/** The error of a property that fails: the day as readable lines. */
export class BrokenDay extends Error {}

/** Prints the shortest day on which a property fails, and the seed to run it again. */
export function reportAsDay<T>(run: fc.RunDetails<T>): void {
  if (!run.failed) return;
  const { errorInstance, seed, counterexamplePath, numRuns, numShrinks } = run;
  if (!(errorInstance instanceof BrokenDay)) throw new Error(fc.defaultReportMessage(run), { cause: errorInstance });
  const again = `{ seed: ${seed}, path: "${counterexamplePath}", endOnFailure: true }`;
  throw new Error(
    `after ${numRuns} histories, ${numShrinks} times made shorter:\n${errorInstance.message}\n  ${again}`,
  );
}
