/**
 * The rules of docs/rules.md in a second, slow implementation. It was written from the rules and not from the reducer, so a
 * mistake is only missed if it was made twice.
 *
 * It works differently. It moves nothing: it keeps a list of marks (stood up, skipped a break, was away) and works out every
 * answer from the whole list. Its times are *steady*: milliseconds on a clock that is never set back, because no time has
 * passed when a clock is set back. What it predicts is in wall time, epoch ms.
 *
 * It leaves out the safety check with its cards, and the pause of an emergency; the person has passed the check. It leaves
 * out standing, and everything that needs a calendar, because steady time has none: hours, days off, skips of a day, a pause
 * until another day. tests/properties/quiet.test.ts has laws for them. A history for this model has no such events. The steps
 * of a guide are content, so only what happens to them is here. Where the rules say nothing, it does what the reducer does: a
 * click counts before the thing that was clicked is removed; "I just moved" ends a long break without a record; a prompt is
 * missed ten minutes after it was announced, even if its repeat was late.
 */
import type { Event } from '../../lib/core/state/events';
import type { BreakSize } from '../../lib/core/state/history-row';
import { definitionOf, type Settings } from '../../lib/core/state/settings';
import {
  endRest,
  move,
  noticeBecame,
  noticeTried,
  pause,
  resume,
  skip,
  snooze,
  startFromNotification,
  startLongBreak,
  timeActs,
  undoAnswer,
  undoMove,
} from './reference-breaks';
import { boutOf, cycleStart } from './reference-marks';
import { comeBack, nextWake, noticeSilence, see } from './reference-presence';
import {
  type BoutLine,
  type BreakLine,
  dueOn,
  isThere,
  keepQuiet,
  newSheet,
  type Sheet,
  sittingOn,
  type Told,
} from './reference-sheet';
import {
  endStretch,
  goOn,
  hold,
  nextStep,
  showAgain,
  skipMove,
  startStretch,
  stayInChair,
  stepRanOut,
  takeLonger,
} from './reference-stretch';
import { endCall, endWait, hasWatchers, sayCall, waitsFor } from './reference-waiting';

/** What the model says must be so; every time is epoch ms. */
export interface Foreseen {
  readonly boutStartedAt: number;
  /** `null` during a long break, when no screen shows it. */
  readonly sittingMs: number | null;
  readonly cycleStartedAt: number;
  readonly dueAt: number;
  readonly awaySince: number | null;
  readonly prompt: { number: number; size: BreakSize; times: number; isShown: boolean; snoozes: number } | null;
  readonly snoozedUntil: number | null;
  readonly restUntil: number | null;
  /** The step of a stretch, and when it ends, or what it has left while paused. */
  readonly step: { number: number; until: number | null; leftMs: number | null } | null;
  readonly pausedUntil: number | null;
  /** What the due break waits for, the weightiest first. */
  readonly waitsFor: readonly string[];
  /** `null` while nobody is there. A scenario (`unsaid.test.ts`) tests how the person is looked for then. */
  readonly wakeAt: number | null;
  readonly bouts: readonly Omit<BoutLine, 'bout'>[];
  readonly breaks: readonly BreakLine[];
}

const byHand: readonly Event['type'][] = [
  'notificationClicked',
  'notificationStarted',
  'promptSnoozed',
  'promptSkipped',
  'promptAnswerUndone',
  'personMoved',
  'personMovedUndone',
  'restStarted',
  'restEnded',
  'settingChanged',
  'remindersPaused',
  'remindersResumed',
  'callSaid',
  'callEnded',
  'waitEnded',
  'testNotificationPressed',
  'guideStarted',
  'stepAdvanced',
  'stepBackPressed',
  'stepRepeated',
  'moveSkipped',
  'guidePaused',
  'guideContinued',
  'guideEnded',
];

export class ReferenceModel {
  readonly #sheet: Sheet;
  /** Wall time less steady time, in ms: not 0 once the clock has been set back. */
  #ahead = 0;
  /** The difference at the time when a row of history was written. It stays, whatever the clock does later. */
  readonly #writtenAhead = new Map<object, number>();
  /** Wall time of the last event. */
  #wall: number;

  /** Someone has just sat down. `wall` is epoch ms. */
  constructor(wall: number) {
    this.#wall = wall;
    this.#sheet = newSheet(wall);
  }

  /** Something happens at `wall`, epoch ms. */
  happens(event: Event, wall: number): void {
    // What the shell notices just before an event says nothing about the person or the time.
    if (event.type === 'zoneChanged') return;
    if (event.type === 'notificationShown' || event.type === 'notificationRefused') {
      noticeTried(this.#sheet, event.type === 'notificationShown', event.id, wall - this.#ahead);
      return;
    }
    // If the clock goes back, it was set, and no time has passed.
    if (wall < this.#wall) this.#ahead += wall - this.#wall;
    this.#wall = wall;
    const now = wall - this.#ahead;
    noticeSilence(this.#sheet, event, now);
    if (byHand.includes(event.type)) comeBack(this.#sheet, now);
    const before = wordsOf(this.#sheet);
    take(this.#sheet, event, now);
    while (timeActs(this.#sheet, now));
    sayOtherwise(this.#sheet, before);
    this.#sheet.last = now;
    for (const line of [...this.#sheet.bouts, ...this.#sheet.breaks]) {
      if (!this.#writtenAhead.has(line)) this.#writtenAhead.set(line, this.#ahead);
    }
  }

  /** The wall time of an instant in a line of history. */
  #as(line: object, steady: number): number {
    return steady + (this.#writtenAhead.get(line) ?? this.#ahead);
  }

  /** What must be so at `now`, epoch ms. */
  foresees(now: number): Foreseen {
    const sheet = this.#sheet;
    const { asking, gone } = sheet;
    const wall = (steady: number) => steady + this.#ahead;
    const told = asking.kind === 'prompt' ? asking.told : null;
    return {
      boutStartedAt: wall(boutOf(sheet.marks).began),
      sittingMs: asking.kind === 'rest' ? null : sittingOn(sheet, now - this.#ahead),
      cycleStartedAt: wall(cycleStart(sheet.marks)),
      dueAt: wall(dueOn(sheet)),
      awaySince: gone && wall(gone.since),
      prompt: told && {
        number: told.number,
        size: told.size,
        times: told.times,
        isShown:
          sheet.settings.showNotification && !hasWatchers(sheet) && (told.notice === 'up' || isToBeShown(sheet, told)),
        snoozes: told.snoozes,
      },
      snoozedUntil: asking.kind === 'snooze' ? wall(asking.until) : null,
      pausedUntil: sheet.pausedUntil === null ? null : wall(sheet.pausedUntil),
      waitsFor: waitsFor(sheet).map(({ reason }) => reason),
      restUntil: asking.kind === 'rest' ? wall(asking.until) : null,
      step:
        asking.kind === 'stretch'
          ? {
              number: asking.at,
              until: asking.pace.how === 'running' ? wall(asking.pace.until) : null,
              leftMs: asking.pace.how === 'held' ? asking.pace.leftMs : null,
            }
          : null,
      wakeAt: gone ? null : wall(nextWake(sheet)),
      bouts: sheet.bouts.map((line) => ({
        from: this.#as(line, line.from),
        at: this.#as(line, line.at),
        sittingMs: line.sittingMs,
      })),
      breaks: sheet.breaks.map((line) => ({ ...line, at: this.#as(line, line.at) })),
    };
  }
}

/** What the prompt that is up asks for. */
function wordsOf({ asking, settings: { showNotification, staySeated } }: Sheet) {
  if (asking.kind !== 'prompt') return null;
  const { number, size, times, wordings } = asking.told;
  // The text of a long break is different for a person who stays seated.
  return { id: [number, times, wordings].join(), says: [size, size === 'long' && staySeated].join(), showNotification };
}

/** A prompt is shown again if its words have changed during an event, or if it can be seen now. */
function sayOtherwise(sheet: Sheet, before: ReturnType<typeof wordsOf>): void {
  const [{ asking }, now] = [sheet, wordsOf(sheet)];
  if (asking.kind !== 'prompt' || !before || before.id !== now?.id || asking.told.notice === 'seen') return;
  const isSeenAtLast = now.showNotification && !before.showNotification;
  if (!isSeenAtLast && (before.says === now.says || asking.told.notice !== 'up')) return;
  asking.told.notice = 'up';
  asking.told.wordings += 1;
}

/** No reminder while nobody is there, or in the minute after a return. */
const isToBeShown = (sheet: Sheet, { notice }: Told) =>
  notice === 'toShow' && isThere(sheet, sheet.last) && sheet.last >= sheet.quietUntil;

const pauseMinutes = { halfHour: 30, hour: 60, twoHours: 120 };

function take(sheet: Sheet, event: Event, now: number): void {
  switch (event.type) {
    case 'presenceSeen':
      see(sheet, event, now);
      break;
    case 'signalsSeen':
      see(sheet, event, now, 'look');
      break;
    case 'woke':
      if (event.seen) see(sheet, event.seen, now, 'look');
      break;
    case 'workerStarted':
      if (event.seen) see(sheet, event.seen, now, 'start');
      break;
    case 'browserStarted':
      if (event.seen) see(sheet, event.seen, now);
      hold(sheet, now);
      keepQuiet(sheet, now);
      // The browser has dropped its notifications.
      if (sheet.asking.kind === 'prompt' && sheet.asking.told.notice === 'up') sheet.asking.told.notice = 'gone';
      break;
    case 'notificationClicked':
      noticeBecame(sheet, 'seen', event.id);
      break;
    case 'notificationStarted':
      startFromNotification(sheet, event.id, now);
      break;
    case 'notificationClosed':
      noticeBecame(sheet, event.byHand ? 'seen' : 'gone', event.id);
      break;
    case 'promptSnoozed':
      snooze(sheet, now);
      break;
    case 'promptSkipped':
      skip(sheet, now);
      break;
    case 'promptAnswerUndone':
      undoAnswer(sheet, now);
      break;
    case 'personMoved':
      move(sheet, now);
      break;
    case 'personMovedUndone':
      undoMove(sheet, now);
      break;
    case 'restStarted':
      startLongBreak(sheet, now);
      break;
    case 'restEnded':
      endRest(sheet, now, now);
      break;
    case 'guideStarted':
      startStretch(sheet, event.plan, event.isNothingNew, now);
      break;
    case 'stepAdvanced':
      nextStep(sheet, event.from, now);
      break;
    case 'stepTimeEnded':
      stepRanOut(sheet, event.from, now);
      break;
    case 'stepTakesLonger':
      takeLonger(sheet, event.from, event.ms, now);
      break;
    case 'stepBackPressed':
      showAgain(sheet, event.from, 1, now);
      break;
    case 'stepRepeated':
      showAgain(sheet, event.from, 0, now);
      break;
    case 'moveSkipped':
      skipMove(sheet, event.from, now);
      break;
    case 'viewOpened':
      if (!event.returning) hold(sheet, now);
      break;
    case 'lastViewClosed':
    case 'guidePaused':
      hold(sheet, now);
      break;
    case 'guideContinued':
      goOn(sheet, now);
      break;
    case 'guideEnded':
      endStretch(sheet, now);
      break;
    case 'remindersPaused':
      if (event.length in pauseMinutes) pause(sheet, pauseMinutes[event.length as keyof typeof pauseMinutes], now);
      break;
    case 'remindersResumed':
      resume(sheet, now);
      break;
    case 'callSaid':
      sayCall(sheet, event.minutes, now);
      break;
    case 'callEnded':
      endCall(sheet, now);
      break;
    case 'waitEnded':
      endWait(sheet);
      break;
    case 'settingChanged':
      sheet.settings = changed(sheet.settings, event.name, event.value);
      if (sheet.settings.staySeated) stayInChair(sheet, now);
      break;
    default:
      break;
  }
}

/** A value that is not allowed changes nothing. */
function changed(settings: Settings, name: keyof Settings, value: number | boolean | string | null): Settings {
  const definition = definitionOf(name);
  const isAllowed =
    definition.kind === 'number'
      ? Number.isInteger(value) && Number(value) >= definition.least && Number(value) <= definition.most
      : definition.kind === 'language'
        ? value === null || value === 'de'
        : definition.kind === 'switch' && typeof value === 'boolean';
  return isAllowed ? { ...settings, [name]: value } : settings;
}
