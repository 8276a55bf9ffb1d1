/** A time of the story's day: "09:42" or "09:42:30". */
export type TimeOfDay = `${number}:${number}` | `${number}:${number}:${number}`;

/** What happens to the browser, or what the person does. */
export type Deed =
  /** At the desk: the pointer moves now and then. */
  | { readonly does: 'sits' }
  /** No input until `sits`: away, or still. */
  | { readonly does: 'leaves' }
  /** Passes the safety check with nothing to report, so that stretches may start. */
  | { readonly does: 'passesCheck' }
  /** Answers the prompt that is up. `start` begins its stretch. */
  | { readonly does: 'answers'; readonly with: 'start' | 'snooze' | 'skip' }
  /** Follows the stretch to its end. */
  | { readonly does: 'finishesStretch' }
  /** Changes a setting (lib/core/state/settings.ts). */
  | { readonly does: 'sets'; readonly name: string; readonly value: number | boolean }
  /** Says that a call has begun in another program, and how long it will take; that it is over. */
  | { readonly does: 'saysCall'; readonly minutes: 30 | 60 }
  | { readonly does: 'saysCallOver' }
  | { readonly does: 'pauses'; readonly length: 'halfHour' | 'hour' | 'twoHours' }
  | { readonly does: 'killsWorker' }
  /** SIGKILL, as a crash or a cut of the power. */
  | { readonly does: 'killsBrowser' }
  /** Limber runs in it at about the time that is named: the browser is started sooner, by as long as a start takes. */
  | { readonly does: 'startsBrowser' };

export type Entry = Deed & { readonly at: TimeOfDay };

/** A reminder that the person must get, and when it must be gone again. */
export interface Owed {
  readonly at: TimeOfDay;
  /** `repeat`: the one gentle repeat of a reminder that was not answered. */
  readonly kind: 'first' | 'repeat';
  readonly goneAt: TimeOfDay;
  readonly because: string;
}

/** A time at which a careless clock would remind, and this one must not. */
export interface NotOwed {
  readonly at: TimeOfDay;
  readonly because: string;
}

/** What the ledger must hold when the day is over (STORE-6). */
export type ExpectedRow =
  | { readonly kind: 'bout'; readonly from: TimeOfDay; readonly at: TimeOfDay; readonly sittingMinutes: number }
  | {
      readonly kind: 'break';
      readonly at: TimeOfDay;
      readonly outcome: 'offered' | 'done' | 'snoozed' | 'skipped' | 'missed' | 'natural' | 'stopped';
      readonly size: 'short' | 'long';
    };

/** A day as data, with what must come of it. Every expectation is worked out by hand from docs/rules.md, never by the code. */
export interface Story {
  readonly name: string;
  /** When Limber is installed; the person sits already. */
  readonly begins: TimeOfDay;
  readonly ends: TimeOfDay;
  /** Besides its entries, the story stops the worker this often, from the first of these times on. */
  readonly workerDies: { readonly from: TimeOfDay; readonly everyMinutes: number };
  /** In the order of their times. */
  readonly entries: readonly Entry[];
  readonly owed: readonly Owed[];
  readonly notOwed: readonly NotOwed[];
  /** In any order. */
  readonly ledger: readonly ExpectedRow[];
}

const MINUTE = 60_000;

/** Milliseconds since midnight. */
export function parseTime(time: TimeOfDay): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Milliseconds from the beginning of the story to a time of its day. */
export const into = (story: Story, time: TimeOfDay): number => parseTime(time) - parseTime(story.begins);

/** The time of day, as "09:42:30", that is `ms` into the story. */
export function timeAt(story: Pick<Story, 'begins'>, ms: number): string {
  const seconds = Math.round((parseTime(story.begins) + ms) / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}

/**
 * Everything that happens, the deaths of the worker included, with when: ms into the story, in order.
 *
 * @param startup how long a browser takes to start on this computer, in ms of the story: a minute or more where it is busy
 */
export function happenings(story: Story, startup: number): readonly { readonly at: number; readonly deed: Deed }[] {
  const { from, everyMinutes } = story.workerDies;
  const end = into(story, story.ends);
  const deaths = [];
  for (let at = into(story, from); at < end; at += everyMinutes * MINUTE) {
    if (isOpen(story, at)) deaths.push({ at, deed: { does: 'killsWorker' } as const });
  }
  let last = 0;
  const entries = story.entries.map((entry) => {
    const at = into(story, entry.at);
    last = entry.does === 'startsBrowser' ? Math.max(last, at - startup) : at;
    return { at: last, deed: entry };
  });
  return [...entries, ...deaths].sort((one, other) => one.at - other.at);
}

/** Whether the browser runs then, `at` being ms into the story. */
function isOpen(story: Story, at: number): boolean {
  const last = story.entries.findLast(
    ({ does, at: when }) => (does === 'killsBrowser' || does === 'startsBrowser') && into(story, when) <= at,
  );
  return last?.does !== 'killsBrowser';
}

/** Shortly before the story begins on the next weekday, epoch ms. Never in the past: monotonic time would go below zero. */
export function eve(begins: Story['begins']): number {
  const today = Temporal.Now.zonedDateTimeISO('Europe/Berlin');
  const days = [1, 2, 3].find((later) => today.add({ days: later }).dayOfWeek <= 5) ?? 1;
  return today.add({ days }).withPlainTime(begins).subtract({ minutes: 1 }).epochMilliseconds;
}
