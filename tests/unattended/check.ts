// Compares what a browser did by itself with what the day demands.

import type { Finding } from '../workday/check.ts';
import { timeAt as timeOfDay } from '../workday/story.ts';
import { type Day, into } from './day.ts';
import type { Kept } from './kept.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A reminder may be this late, in ms: two minutes for a pause in typing, and half of the time between two looks. */
const LATE = 3 * MINUTE;

/** Nor earlier than this, in ms: half of the time between two looks, and how fine a fast clock is. */
const EARLY = 1.5 * MINUTE;

/**
 * Starts of the background in an hour, as ARCHITECTURE promises them: somebody at the desk, with the icon counting down and two
 * words of the browser for each absence; and nobody there for an hour.
 */
const AT_DESK = 26;
const AWAY = 36;
const WORDS = 2;

export interface Found {
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}

const timeAt = (day: Day, ms: number) => timeOfDay(day, ms);

function judgeReminders(day: Day, told: readonly number[]): Found {
  const left = new Set(told);
  const lines: string[] = [];
  let lastLate = 0;
  const findings = day.owed.map(({ at, because, sinceLast }): Finding => {
    const owed = into(day, at) + (sinceLast ? lastLate : 0);
    const came = [...left].find((each) => each - owed <= LATE && owed - each <= EARLY);
    if (came !== undefined) left.delete(came);
    lastLate = came === undefined ? 0 : came - into(day, at);
    const late = came === undefined ? 'never' : `${timeAt(day, came)}  ${Math.round((came - owed) / 1000)} s late`;
    lines.push(`owed ${at.padEnd(9)} ${late.padEnd(22)} ${because}`);
    return { isOk: came !== undefined, what: `a reminder owed at ${at} (${because}) came: ${late}` };
  });
  const unowed = [...left].map((each) => timeAt(day, each));
  return {
    lines,
    findings: [...findings, { isOk: unowed.length === 0, what: `none came that was not owed: ${unowed}` }],
  };
}

function judgeBreaks(day: Day, ended: readonly number[]): Finding[] {
  const left = new Set(ended);
  const known = day.returns.map((at): Finding => {
    const back = [...left].find((each) => Math.abs(each - into(day, at)) <= EARLY);
    if (back !== undefined) left.delete(back);
    return {
      isOk: back !== undefined,
      what: `the return of ${at} is known: ${ended.map((each) => timeAt(day, each))}`,
    };
  });
  return [
    ...known,
    { isOk: left.size === 0, what: `no return that was none: ${[...left].map((each) => timeAt(day, each))}` },
  ];
}

/** Starts while somebody was there and while nobody was, by the hour. An absence begins for the browser after a minute. */
function judgeStarts(day: Day, starts: readonly number[]): Found {
  const away = day.absences.map(({ from, to }) => ({ from: into(day, from) + MINUTE, to: into(day, to) + MINUTE }));
  const inAbsence = (at: number) => away.find(({ from, to }) => at >= from && at < to);
  const long = away.filter(({ from, to }) => to - from >= HOUR / 2);
  const lines: string[] = [];
  const findings: Finding[] = [];
  const judge = (what: string, count: number, ms: number, most: number) => {
    const anHour = (count * HOUR) / ms;
    lines.push(
      `${what}: ${count} starts in ${Math.round(ms / MINUTE)} min, ${anHour.toFixed(1)} an hour, at most ${most.toFixed(0)}`,
    );
    findings.push({
      isOk: anHour <= most,
      what: `${what}: ${anHour.toFixed(1)} starts an hour, at most ${most.toFixed(0)}`,
    });
  };
  const deskMs = into(day, day.ends) - away.reduce((sum, { from, to }) => sum + to - from, 0);
  const atDesk = starts.filter((at) => at > 0 && !inAbsence(at)).length;
  judge('at the desk', atDesk, deskMs, AT_DESK + (WORDS * away.length * HOUR) / deskMs);
  for (const absence of long) {
    const count = starts.filter((at) => inAbsence(at) === absence).length;
    judge('away', count, absence.to - absence.from, AWAY + WORDS);
  }
  return { lines, findings };
}

/** What a browser has kept of the day, held against it. The day began when Limber did. `left` is the page that was to be open to the end. */
export function check(day: Day, kept: Kept, left: string | null = null): Found {
  const [zero = Number.NaN] = kept.starts;
  const from = (times: readonly number[]) => times.map((at) => at - zero);
  const reminders = judgeReminders(day, from(kept.told));
  const stayed =
    left === null ? [] : [{ isOk: kept.pages.some((page) => page.endsWith(`/${left}`)), what: `${left} stayed open` }];
  const starts = judgeStarts(day, from(kept.starts));
  return {
    lines: [...reminders.lines, ...starts.lines],
    findings: [...stayed, ...reminders.findings, ...judgeBreaks(day, from(kept.returns)), ...starts.findings],
  };
}
