// The reference on breaks: when one is owed, told and over. Written apart from Limber, to check it.

import { lastAwayEnd, type Mark } from './reference-marks';
import {
  type Asking,
  dueOn,
  isThere,
  keepQuiet,
  minutes,
  naturalBreakMs,
  type Sheet,
  seconds,
  sizeOn,
  standUp,
  type Told,
  writeBreak,
} from './reference-sheet';
import { endStretch, stretchEndsAt } from './reference-stretch';
import { hasWatchers, isInTheMiddle, nextCap, putOff, waits, waitsFor } from './reference-waiting';

/** When time alone next does something for someone who is there. */
export function nextAct(sheet: Sheet): number {
  return Math.min(nextAsk(sheet), sheet.pausedUntil ?? Number.POSITIVE_INFINITY);
}

function nextAsk(sheet: Sheet): number {
  const { asking, pausedUntil, quietUntil } = sheet;
  switch (asking.kind) {
    case 'nothing':
    case 'snooze': {
      if (pausedUntil !== null) return Number.POSITIVE_INFINITY;
      if (waitsFor(sheet).length > 0) return nextCap(sheet);
      return Math.max(asking.kind === 'snooze' ? asking.until : dueOn(sheet), quietUntil);
    }
    case 'rest':
      return asking.until;
    case 'stretch':
      return stretchEndsAt(asking);
    case 'prompt':
      // While other people watch, it is shown on the icon only.
      if (hasWatchers(sheet)) return Number.POSITIVE_INFINITY;
      return Math.max(asking.told.since + minutes(mayRepeat(sheet, asking.told) ? 5 : 10), quietUntil);
    default:
      return asking satisfies never;
  }
}

/** One repeat after five minutes, unless the prompt was seen. Missed after ten minutes, even if the repeat was late. */
const mayRepeat = ({ settings: { repeatNotification, showNotification } }: Sheet, { times, notice }: Told) =>
  repeatNotification && showNotification && times === 1 && notice !== 'seen';

/** Does the next thing that time does at `now`, and says whether there was one. */
export function timeActs(sheet: Sheet, now: number): boolean {
  const { asking, gone, pausedUntil } = sheet;
  if (pausedUntil !== null && now >= pausedUntil) {
    sheet.pausedUntil = null;
    keepQuiet(sheet, now);
    return true;
  }
  if (asking.kind === 'prompt' || asking.kind === 'snooze') {
    const hasLeft = asking.kind === 'prompt' && gone !== null && now - gone.since >= naturalBreakMs(sheet);
    if (hasLeft || now < dueOn(sheet) || pausedUntil !== null) {
      const isOwed = now >= dueOn(sheet) && pausedUntil === null;
      if (hasLeft && isOwed && leftSoon(asking.told, gone.since, now)) sheet.gone = { ...gone, left: asking.told.size };
      sheet.asking = { kind: 'nothing' };
      return true;
    }
  }
  // A prompt that is up gets the length of the present settings. If nobody is there, that can wait.
  if (asking.kind === 'prompt' && isThere(sheet, now)) {
    const size = sizeOn(sheet, Math.max(asking.told.first, dueOn(sheet)));
    if (size !== asking.told.size) {
      sheet.asking = { ...asking, told: { ...asking.told, size } };
      return true;
    }
  }
  if (waits(sheet, now)) return true;
  if (now < nextAsk(sheet)) return false;
  if (asking.kind === 'rest') {
    endRest(sheet, asking.until, now);
    return true;
  }
  if (asking.kind === 'stretch') {
    endStretch(sheet, now);
    return true;
  }
  if (!isThere(sheet, now)) return false;
  switch (asking.kind) {
    case 'nothing':
      writeBreak(sheet, now, 'offered', sizeOn(sheet, now), { lateMs: now - dueOn(sheet) });
      tell(sheet, 0, now, now);
      return true;
    case 'snooze':
      tell(sheet, asking.told.snoozes, asking.told.first, now, asking.times);
      return true;
    case 'prompt':
      // Not during a call that has begun since.
      if (mayRepeat(sheet, asking.told) && isInTheMiddle(sheet)) putOff(sheet, now, 2);
      else if (mayRepeat(sheet, asking.told)) Object.assign(asking.told, { times: 2, again: now, ...toShow });
      else passBy(sheet, 'missed', asking.told.size, now);
      return true;
    default:
      return asking satisfies never;
  }
}

const toShow = { notice: 'toShow', refusals: 0, restsUntil: Number.NEGATIVE_INFINITY } as const;

/**
 * Whether this is the id of a break's notification. If its words change, the id gets longer. The model does not know which
 * move it names, so it cannot know whether the words had to change.
 */
function isNoticeOf({ number, times }: Told, id: string): boolean {
  const name = `prompt-${number}-${times === 1 ? 'once' : 'twice'}`;
  return id === name || id.startsWith(`${name}-`);
}

/** The browser showed the notification or refused it. A refused one is tried again after a minute, five times in all. */
export function noticeTried({ asking, last }: Sheet, isShown: boolean, id: string, now: number): void {
  if (asking.kind !== 'prompt' || !isNoticeOf(asking.told, id)) return;
  const { told } = asking;
  if (isShown && told.notice === 'toShow') Object.assign(told, { ...toShow, notice: 'up' });
  if (isShown || (told.notice !== 'toShow' && told.notice !== 'up')) return;
  Object.assign(told, {
    notice: 'toShow',
    refusals: told.refusals + 1,
    restsUntil: Math.max(last + minutes(1), now + seconds(30)),
  });
}

/** When the notification is tried next. If it is being tried now, that is in a minute. */
export function nextTry(sheet: Sheet): number {
  const { asking, last, quietUntil, settings } = sheet;
  if (asking.kind !== 'prompt' || !settings.showNotification || !isThere(sheet, last)) return Number.POSITIVE_INFINITY;
  if (hasWatchers(sheet)) return Number.POSITIVE_INFINITY;
  const { notice, refusals, restsUntil } = asking.told;
  if (notice !== 'toShow' || refusals >= 5) return Number.POSITIVE_INFINITY;
  const next = restsUntil > last ? restsUntil : last + minutes(1);
  return quietUntil > last ? Math.max(next, quietUntil) : next;
}

/**
 * A person who leaves within a minute after a prompt, or its repeat, does what it asked. So does one whose last input was in
 * the minute before, if they are away for two minutes from then on.
 */
export const leftSoon = ({ since, again = since }: Told, from: number, to: number) =>
  [since, again].some(
    (said) => from <= said + minutes(1) && (from >= said || (from >= said - minutes(1) && to >= said + minutes(2))),
  );

/** Announced for the first time, or again after a snooze. Its size is worked out when it is announced. */
function tell(sheet: Sheet, snoozes: number, first: number, now: number, times: 1 | 2 = 1): void {
  sheet.toldSoFar += 1;
  sheet.moved = null;
  sheet.answered = null;
  const size = sizeOn(sheet, Math.max(first, dueOn(sheet)));
  const told: Told = { number: sheet.toldSoFar, size, since: now, first, times, wordings: 0, snoozes, ...toShow };
  sheet.asking = { kind: 'prompt', told };
}

/** How a notification went away. After it was seen, nothing more changes. */
export function noticeBecame({ asking }: Sheet, notice: 'gone' | 'seen', id: string): void {
  if (asking.kind !== 'prompt' || asking.told.notice === 'seen') return;
  const { told } = asking;
  if (isNoticeOf(told, id)) told.notice = notice;
}

/** "Start" on a notification: a long break begins at once, for nothing has to be asked before it. */
export function startFromNotification(sheet: Sheet, id: string, now: number): void {
  if (sheet.asking.kind !== 'prompt') return;
  const { told } = sheet.asking;
  noticeBecame(sheet, 'seen', id);
  if (isNoticeOf(told, id) && told.size === 'long') startLongBreak(sheet, now);
}

/** At most three in a row. */
export function snooze(sheet: Sheet, now: number): void {
  const { asking, settings } = sheet;
  if (asking.kind !== 'prompt' || asking.told.snoozes === 3) return;
  const told = { ...asking.told, snoozes: asking.told.snoozes + 1 };
  sheet.asking = { kind: 'snooze', told, until: now + minutes(settings.snoozeMinutes) };
  const line = writeBreak(sheet, now, 'snoozed', told.size);
  sheet.moved = null;
  sheet.answered = null;
  sheet.answered = { told: asking.told, line, mark: null };
}

export function skip(sheet: Sheet, now: number): void {
  if (sheet.asking.kind !== 'prompt') return;
  const { told } = sheet.asking;
  sheet.answered = { told, ...passBy(sheet, 'skipped', told.size, now) };
}

/** Undoes Snooze or Skip. The prompt is back, counts as seen, and waits for its full time again. */
export function undoAnswer(sheet: Sheet, now: number): void {
  if (!sheet.answered) return;
  const { told, line, mark } = sheet.answered;
  if (sheet.asking.kind !== (mark ? 'nothing' : 'snooze')) return;
  sheet.answered = null;
  sheet.marks = sheet.marks.filter((each) => each !== mark);
  sheet.asking = { kind: 'prompt', told: { ...told, notice: 'seen', since: now } };
  sheet.breaks = sheet.breaks.filter((each) => each !== line);
  writeBreak(sheet, now, 'undone', 'short');
}

/** Skipped or missed: the next cycle begins at this moment. */
function passBy(sheet: Sheet, outcome: 'skipped' | 'missed', size: Told['size'], now: number) {
  sheet.asking = { kind: 'nothing' };
  sheet.moved = null;
  sheet.answered = null;
  const mark: Mark = { what: 'passed', at: now, size };
  sheet.marks = [...sheet.marks, mark];
  return { mark, line: writeBreak(sheet, now, outcome, size) };
}

export function startLongBreak(sheet: Sheet, now: number): void {
  if (sheet.asking.kind === 'rest' || sheet.asking.kind === 'stretch') return;
  sheet.asking = { kind: 'rest', since: now, until: now + minutes(sheet.settings.longBreakMinutes) };
}

/**
 * The long break ended at `over`; this is noticed at `now`. If half of it was taken, it ends the bout at its start. Otherwise
 * it counts as skipped.
 */
export function endRest(sheet: Sheet, over: number, now: number): void {
  if (sheet.asking.kind !== 'rest') return;
  const { since, until } = sheet.asking;
  // During a stretch in it, the person may have been away, and have begun a bout or come back after its end.
  const ended = Math.max(Math.min(over, until), lastAwayEnd(sheet.marks));
  if (ended - since < (until - since) / 2 && ended - since < naturalBreakMs(sheet)) {
    passBy(sheet, 'skipped', 'long', now);
    return;
  }
  sheet.asking = { kind: 'nothing' };
  sheet.moved = null;
  sheet.answered = null;
  standUp(sheet, since, ended);
  // Time after its end does not make it longer.
  writeBreak(sheet, ended, 'done', 'long', { durationMs: Math.min(ended, until) - since });
  keepQuiet(sheet, now);
}

/** "I just moved". A second click within three seconds belongs to the first. */
export function move(sheet: Sheet, now: number): void {
  if (sheet.moved && now - sheet.moved.at < seconds(3)) return;
  const { marks } = sheet;
  const isOver = sheet.asking.kind === 'rest' || sheet.asking.kind === 'stretch';
  const asking: Asking = isOver ? { kind: 'nothing' } : sheet.asking;
  const line = writeBreak(sheet, now, 'done', 'short');
  standUp(sheet, now, now);
  sheet.answered = null;
  sheet.moved = { at: now, marks, asking, line };
  sheet.asking = { kind: 'nothing' };
}

/** Undoes "I just moved". The bout goes on as before. A prompt is back, counts as seen, and waits for its full time again. */
export function undoMove(sheet: Sheet, now: number): void {
  if (!sheet.moved || sheet.asking.kind === 'stretch') return;
  const { marks, asking, line } = sheet.moved;
  sheet.moved = null;
  sheet.answered = null;
  sheet.marks = marks;
  sheet.asking =
    asking.kind === 'prompt' ? { ...asking, told: { ...asking.told, notice: 'seen', since: now } } : asking;
  sheet.breaks = sheet.breaks.filter((each) => each !== line);
  writeBreak(sheet, now, 'undone', 'short');
}

/** Reminders are paused. What was said about the count before cannot be undone any more. */
export function pause(sheet: Sheet, length: number, now: number): void {
  sheet.pausedUntil = now + minutes(length);
  sheet.moved = null;
  sheet.answered = null;
}

export function resume(sheet: Sheet, now: number): void {
  if (sheet.pausedUntil === null) return;
  sheet.pausedUntil = null;
  sheet.moved = null;
  sheet.answered = null;
  keepQuiet(sheet, now);
}
