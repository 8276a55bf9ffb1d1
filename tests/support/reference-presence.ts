// The reference on presence: who is there, and when the clock is looked at.

import type { Event } from '../../lib/core/state/events';
import type { BreakSize } from '../../lib/core/state/history-row';
import type { Seen } from '../../lib/core/state/seen';
import { endRest, leftSoon, nextAct, nextTry } from './reference-breaks';
import { boutOf, lastAwayEnd } from './reference-marks';
import {
  type Asking,
  dueOn,
  isStretching,
  keepQuiet,
  minutes,
  naturalBreakMs,
  type Sheet,
  seconds,
  standUp,
  writeBreak,
} from './reference-sheet';
import { hold } from './reference-stretch';
import { isListening, seeSignals, waitsFor } from './reference-waiting';

/** While someone is there the clock must be looked at by this time. */
const heartbeat = (sheet: Sheet) =>
  Math.min(sheet.last + Math.min(naturalBreakMs(sheet), minutes(5)), nextAct(sheet), nextTry(sheet));

/**
 * While somebody is there, a wake comes at this time: at each of the last five minutes before a break, and every minute while
 * a break waits.
 */
export function nextWake(sheet: Sheet): number {
  const { asking, last, pausedUntil, settings, signs } = sheet;
  const waiting = waitsFor(sheet);
  if (waiting.some(({ until }) => until === null)) return Math.min(heartbeat(sheet), last + minutes(1));
  if (asking.kind !== 'nothing' || !settings.badgeCountdown || pausedUntil !== null || waiting.length > 0) {
    return heartbeat(sheet);
  }
  // A call that the person announced delays it, including the minute after its end.
  const said = signs.find(({ isSpent, until }) => !isSpent && until !== null)?.until ?? 0;
  const due = dueOn(sheet);
  const told = Math.max(due < said ? said + minutes(1) : due, sheet.quietUntil);
  const counts = [5, 4, 3, 2, 1].map((left) => told - minutes(left)).filter((at) => at > last);
  return Math.min(heartbeat(sheet), ...counts.slice(0, 1));
}

/**
 * A silence longer than a wake can be late is sleep, from when the wake was due. So is the time in which a browser was closed
 * for long.
 */
export function noticeSilence(sheet: Sheet, event: Event, now: number): void {
  const { gone } = sheet;
  if (gone && gone.lockedSince !== null) return;
  const isAway = gone && !isStretching(sheet);
  const look = gone ? lookAfter(sheet.last, nextLook(gone, sheet.stillAt)) : nextWake(sheet);
  const from = gone && !isAway ? Math.min(look, nextAct(sheet)) : look;
  if (now - from < (event.type === 'browserStarted' ? naturalBreakMs(sheet) : minutes(2))) return;
  // Nobody follows a stretch while the computer sleeps.
  if (isAway) {
    sheet.gone = { ...gone, lockedSince: from };
    return;
  }
  if (sheet.asking.kind !== 'rest' && isStillAway(event)) {
    // The computer woke by itself.
    hold(sheet, from);
    sheet.gone = { since: from, lockedSince: from };
    return;
  }
  if (sheet.asking.kind !== 'rest') {
    // Nobody sits at a computer that sleeps.
    credit(sheet, from, now, now - from);
    return;
  }
  // The person is meant to be away during a long break. Only the time after its end is an absence.
  const { until } = sheet.asking;
  if (now < until) return;
  endRest(sheet, until, now);
  if (isStillAway(event)) sheet.gone = { since: until, lockedSince: until };
  else credit(sheet, until, now, now - until);
}

/** The browser was asked who is there, and it is not somebody. */
function isStillAway(event: Event): boolean {
  const asked = event.type === 'presenceSeen' || event.type === 'signalsSeen' ? event : 'seen' in event && event.seen;
  return asked ? asked.presence !== 'active' : false;
}

/** When to look next for a person who is away: every minute, after ten minutes every second, after two hours every fifth. */
function nextLook({ since }: { since: number }, stillAt: number): number {
  const last = Math.max(stillAt, since);
  const gap = last < since + minutes(10) ? 1 : last < since + minutes(120) ? 2 : 5;
  return last + minutes(gap);
}

/** A look that was due before the last event and did not happen comes a minute after it. */
const lookAfter = (last: number, look: number) => (look > last ? look : last + minutes(1));

/**
 * If a look finds the person back, they came half way since the look before. If that look was due two minutes ago or more,
 * they have just come.
 */
function lookedBackAt({ gone, marks, stillAt }: Sheet, now: number): number {
  if (!gone || now - nextLook(gone, stillAt) >= minutes(2)) return now;
  const last = Math.max(stillAt, gone.since);
  return Math.max(Math.round(last + (now - last) / 2), boutOf(marks).began, lastAwayEnd(marks));
}

/** The browser reports who is there, or answers: to a look, or to a worker that is about to handle another event. */
export function see(sheet: Sheet, seen: Seen, now: number, why: 'told' | 'look' | 'start' = 'told'): void {
  const { presence, thresholdMs, isAudible } = seen;
  seeSignals(sheet, seen, now);
  const { gone, settings } = sheet;
  if (presence === 'active') {
    if (why === 'start' && gone && now - nextLook(gone, sheet.stillAt) < minutes(2)) return;
    comeBack(sheet, now, why === 'told' ? now : lookedBackAt(sheet, now));
    return;
  }
  if (presence === 'unknown') {
    if (!gone) return;
    // Silence was sleep, and says nothing.
    const inDoubtSince = now - sheet.last < minutes(2) && gone.inDoubtSince ? gone.inDoubtSince : now;
    if (now - inDoubtSince >= minutes(5)) comeBack(sheet, now, Math.max(inDoubtSince, gone.since));
    else sheet.gone = { ...gone, inDoubtSince };
    return;
  }
  if (gone) {
    const { inDoubtSince: _, ...certain } = gone;
    sheet.gone = certain;
  }
  sheet.stillAt = now;
  sheet.stillFrom = Math.min(sheet.stillFrom ?? now, now - thresholdMs);
  // Nobody listens or watches for three hours without touching anything.
  const wasLeftOn = now - sheet.stillFrom >= minutes(180);
  if (presence === 'locked') {
    hold(sheet, now);
    // Idle, then locked, is one absence.
    const { since, lockedSince, left } = sheet.gone ?? { since: now, lockedSince: null };
    sheet.gone = { since, lockedSince: lockedSince ?? now, left };
    return;
  }
  const listens = !wasLeftOn && ((isAudible && settings.readsOrWatches) || isListening(sheet, seen, now));
  if (listens) {
    // A moment without sound was no absence.
    if (gone && gone.lockedSince === null && now - gone.since < naturalBreakMs(sheet)) sheet.gone = null;
  } else if (!gone) {
    // Idle is reported after a threshold. Time that was credited already is not credited again.
    const creditedUntil = lastAwayEnd(sheet.marks);
    // The person was there when sound was last heard, or had left within the minute before.
    const leftAt = wasLeftOn ? sheet.stillFrom : Math.max(now - thresholdMs, sheet.last - minutes(1));
    sheet.gone = { since: Math.max(leftAt, creditedUntil), lockedSince: null };
  }
}

/** There is input again. */
export function comeBack(sheet: Sheet, now: number, at = now): void {
  const { gone } = sheet;
  sheet.stillFrom = null;
  if (!gone) return;
  sheet.gone = null;
  if (isStretching(sheet) && gone.lockedSince === null) return;
  // A long break is meant to be spent away, to its end.
  if (sheet.asking.kind === 'rest' && at > sheet.asking.until) endRest(sheet, sheet.asking.until, now);
  if (sheet.asking.kind !== 'rest') {
    if (credit(sheet, gone.since, at, at - (gone.lockedSince ?? at), gone.left)) keepQuiet(sheet, now);
  } else if (at - gone.since >= minutes(2)) keepQuiet(sheet, now);
}

/** Credits an absence, and returns whether it changed anything. In the last `shut` ms of it the computer was locked or asleep. */
function credit(sheet: Sheet, began: number, to: number, shut: number, left?: BreakSize): boolean {
  const from = Math.max(began, boutOf(sheet.marks).began);
  const ms = to - from;
  const answered = answeredByLeaving(sheet, from, to, left);
  const isNatural = ms >= naturalBreakMs(sheet);
  // A lock of at least the length of a short break is one. A lock of a moment is not, however short the break is.
  const wasBreak = Math.min(shut, ms) >= Math.max(seconds(sheet.settings.shortBreakSeconds), minutes(1));
  if (!answered && !isNatural && !wasBreak && ms < minutes(2)) return false;
  sheet.moved = null;
  sheet.answered = null;
  keepQuiet(sheet, to);
  const asking: Asking = sheet.asking.kind === 'stretch' ? sheet.asking : { kind: 'nothing' };
  if (isNatural || answered === 'long') {
    sheet.asking = asking;
    standUp(sheet, from, to);
    // Longer than a week is a while, and has no length.
    const length = ms > minutes(7 * 24 * 60) ? null : ms;
    writeBreak(sheet, to, answered ? 'done' : 'natural', answered ?? 'long', { durationMs: length });
    return true;
  }
  if (answered || wasBreak) {
    sheet.asking = asking;
    sheet.marks = [...sheet.marks, { what: 'away', from, to }, { what: 'passed', at: to, size: 'short' }];
    writeBreak(sheet, to, answered ? 'done' : 'natural', 'short', { durationMs: ms });
    return true;
  }
  const told = sheet.asking.kind === 'prompt' || sheet.asking.kind === 'snooze' ? sheet.asking.told : null;
  sheet.marks = [...sheet.marks, { what: 'away', from, to, told: told?.since }];
  if (told) {
    // Only what is left of the absence after the prompt is time in which nobody could answer it.
    const gone = to - Math.max(from, told.since);
    told.since += gone;
    told.first += gone;
  }
  return true;
}

/** The prompt that is answered by an absence that lasts as long as the break. */
function answeredByLeaving({ asking, settings }: Sheet, from: number, to: number, left?: BreakSize): BreakSize | null {
  const size = left ?? (asking.kind === 'prompt' && leftSoon(asking.told, from, to) ? asking.told.size : null);
  const length = size === 'long' ? minutes(settings.longBreakMinutes) : seconds(settings.shortBreakSeconds);
  return to - from >= length ? size : null;
}
