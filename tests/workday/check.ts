// Compares the reminders that were shown on a workday with those that were owed.

import { into, type Owed, type Story, timeAt } from './story.ts';

/** Owed and shown may differ by this much, in ms of the story. */
const TOLERANCE = 90_000;

/** A shown reminder further than this from an owed one has nothing to do with it. */
const REACH = 10 * 60_000;

/** Whether one thing was as it should be. */
export interface Finding {
  readonly isOk: boolean;
  readonly what: string;
}

/** A reminder that was shown, in ms into the story. `goneAt` is `null` if it never went. */
export interface Reminder {
  readonly id: string;
  readonly at: number;
  readonly goneAt: number | null;
}

/** An owed reminder and what came of it. */
interface Match {
  readonly owed: Owed;
  readonly came: Reminder | undefined;
}

/** Whether `at` is within the tolerance of `wanted`; both in ms into the story. */
export const isNear = (at: number, wanted: number) => Math.abs(at - wanted) <= TOLERANCE;

const kindOf = ({ id }: Reminder): Owed['kind'] => (id.endsWith('-twice') ? 'repeat' : 'first');

/** Each owed reminder with the nearest shown one of its kind; none stands for two. */
function match(story: Story, shown: readonly Reminder[]): readonly Match[] {
  const left = new Set(shown);
  return story.owed.map((owed) => {
    const wanted = into(story, owed.at);
    const distance = (reminder: Reminder) => Math.abs(reminder.at - wanted);
    const came = [...left]
      .filter((reminder) => kindOf(reminder) === owed.kind && distance(reminder) <= REACH)
      .sort((one, other) => distance(one) - distance(other))[0];
    if (came) left.delete(came);
    return { owed, came };
  });
}

const seconds = (ms: number) => `${ms < 0 ? '' : '+'}${Math.round(ms / 1000)} s`;

function judge(story: Story, { owed, came }: Match): Finding[] {
  const name = `${owed.kind === 'repeat' ? 'the repeat' : 'a reminder'} owed at ${owed.at} (${owed.because})`;
  if (!came) return [{ isOk: false, what: `${name} did not come` }];
  const goneLate = came.goneAt === null ? null : came.goneAt - into(story, owed.goneAt);
  return [
    {
      isOk: isNear(came.at, into(story, owed.at)),
      what: `${name} came at ${timeAt(story, came.at)}`,
    },
    {
      isOk: came.goneAt !== null && isNear(came.goneAt, into(story, owed.goneAt)),
      what: `it was to go at ${owed.goneAt}, and ${
        goneLate === null ? 'stayed' : `went ${seconds(goneLate)} from then`
      }`,
    },
  ];
}

/** Every owed reminder came and went in time, and nothing came that was not owed. */
export function checkReminders(story: Story, shown: readonly Reminder[]): readonly Finding[] {
  const matches = match(story, shown);
  const unowed = shown.filter((reminder) => matches.every(({ came }) => came !== reminder));
  return [
    ...matches.flatMap((each) => judge(story, each)),
    ...story.notOwed.map(({ at, because }) => ({
      isOk: !unowed.some((reminder) => isNear(reminder.at, into(story, at))),
      what: `no reminder at ${at}: ${because}`,
    })),
    {
      isOk: unowed.length === 0,
      what: `nothing came that was not owed${unowed.map(({ id, at }) => `; but ${id} at ${timeAt(story, at)}`).join('')}`,
    },
  ];
}

/** What was owed, what came, and how late: lines of a table. */
export function table(story: Story, shown: readonly Reminder[]): readonly string[] {
  const rows = match(story, shown).map(({ owed, came }) => {
    const late = came ? seconds(came.at - into(story, owed.at)) : '';
    return [owed.at, owed.kind, came ? timeAt(story, came.at) : 'never', late, owed.because];
  });
  const cells = [['owed', 'kind', 'came', 'late', 'because'], ...rows];
  const widths = [9, 8, 10, 8, 0];
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' ')
      .trimEnd(),
  );
}
