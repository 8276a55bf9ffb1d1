// What a person would see with a state, in words that no later version changes.

import { reduceOrRecover } from '../../lib/core/recover';
import { notificationAnswers } from '../../lib/core/reminders/notifications';
import { intentOf } from '../../lib/core/reminders/quick-actions';
import type { ReminderStatus } from '../../lib/core/reminders/status';
import type { Event } from '../../lib/core/state/events';
import type { Row, WaitRow } from '../../lib/core/state/history-row';
import type { State } from '../../lib/core/state/state';
import { explanationMessage, isAbsence } from '../../lib/core/views/explanation';
import { type View, view } from '../../lib/core/views/view';
import { type NotificationWish, wishes } from '../../lib/core/wishes';

const HOUR = 3_600_000;

/*
 * What a person would see with a state, now and later, in words of its own. It is kept beside what each version stored, and a
 * later version must give the same result. So nothing here changes with a name in the code: the old words stay.
 */

const inSeconds = (at: number | null | undefined, now: number) =>
  at === null || at === undefined ? 'open' : `${Math.round((at - now) / 1000)} s`;

function status(said: ReminderStatus, now: number): string {
  switch (said.kind) {
    case 'next':
      return `next ${inSeconds(said.at, now)}, counted ${said.inMinutes ?? 'not'}${said.isSilent ? ', silent' : ''}`;
    case 'snoozed':
      return `snoozed ${inSeconds(said.at, now)}`;
    case 'resting':
    case 'standing':
      return `${said.kind} ${inSeconds(said.until, now)}`;
    case 'waiting':
      return `waiting for ${said.because} ${inSeconds(said.until, now)}`;
    case 'off':
    case 'paused':
      return `${said.kind} ${inSeconds(said.until?.at, now)}${said.kind === 'paused' ? ` by ${said.because}` : ''}`;
    case 'away':
      return `away ${inSeconds(said.since, now)}`;
    case 'due':
    case 'guide':
      return said.kind;
    default:
      return said satisfies never;
  }
}

function notification(wish: NotificationWish | null): string {
  if (!wish) return 'none';
  const buttons = notificationAnswers(wish.id).join('/');
  if (wish.about !== 'break') return `asks ${wish.about}, ${wish.isNew ? 'new' : 'up'}, ${buttons}`;
  const { exercise, isNew, isRepeat, mayTry, minutes, size, snoozeMinutes } = wish;
  return `${size} ${exercise}, ${minutes} min, ${isRepeat ? 'again' : 'once'}, ${isNew ? 'new' : 'up'}, ${mayTry ? 'tried' : 'not tried'}, snooze ${snoozeMinutes}, ${buttons}${isAbsence(wish.explanation) ? `, because ${wish.explanation.kind}` : ''}`;
}

/** The toolbar and the notification, as of the last event. */
function outside(state: State, now: number): string {
  const { badge, notification: wish, title } = wishes(state);
  const shown = badge.kind === 'minutes' ? `${badge.minutes}` : badge.kind;
  return `[${shown}] ${status(title, now)}; notification: ${notification(wish)}`;
}

const offer = ({ plan, gate }: { plan: readonly string[]; gate: string }) => `${plan.join('+')} (${gate})`;

/** What the popup shows. */
function popup(seen: View, now: number): string {
  switch (seen.screen) {
    case 'now': {
      const explained = explanationMessage(seen.explanation);
      const said = explained
        ? `${explained.key.split('.')[1]} ${explained.ms} ms, ${inSeconds(explained.at, now)}`
        : 'nothing';
      const undo = seen.undo?.type ?? 'none';
      const hindered = seen.hindrances.map(({ kind }) => kind.replace('notifications', 'notices')).join(' ');
      return `now: ${status(seen.status, now)}; sat ${seen.sittingMinutes}; because ${said}; undo ${undo}; hindered by: ${hindered}; call ${inSeconds(seen.callUntil, now)}; ${seen.posture}; pause ${seen.pause}; ${offer(seen.offer)}`;
    }
    case 'due': {
      const hindered = seen.hindrances.map(({ kind }) => kind.replace('notifications', 'notices')).join(' ');
      return `due: ${seen.size}, sat ${seen.sittingMinutes}, snooze ${seen.snoozeMinutes}, skips ${seen.skipsLeft}, pressed ${seen.isStartPressed}, hindered by: ${hindered}, ${offer(seen.offer)}`;
    }
    case 'guide': {
      const { pace } = seen;
      const left = pace.kind === 'running' ? inSeconds(pace.stepEndsAt, now) : inSeconds(pace.since, now);
      return `guide: ${seen.step.exercise} ${seen.step.kind} ${seen.stepIndex}, ${seen.stepNumber}/${seen.stepTotal} of ${seen.moveNumber}/${seen.moveTotal}, ${pace.kind} ${left}, ${seen.tempo}`;
    }
    case 'rest':
      return `rest: ${inSeconds(seen.until, now)} of ${seen.lengthMs} ms; ${offer(seen.offer)}`;
    case 'card':
      return `card: ${seen.card}; ${offer(seen.offer)}`;
    default:
      return seen satisfies never;
  }
}

const row = (each: Exclude<Row, WaitRow>) =>
  each.kind === 'bout'
    ? `row: bout of ${each.sittingMs} ms`
    : `row: ${each.size} ${each.outcome} ${each.exercises.join('+')} late ${each.lateMs} took ${each.durationMs}`;

/** What is pressed, and what is seen after it, for so many hours or lines. */
interface Story {
  readonly pressed: readonly Event[];
  readonly hours: number;
  readonly lines: number;
}

/** What is seen after a state if nothing more is done. The alarm rings when it was set for. */
function livedOn(stored: State, start: number, { pressed, hours, lines: most }: Story): string[] {
  const lines: string[] = [];
  let state = stored;
  let before = '';
  let now = start;
  const rowIds = new Set(stored.outbox.rows.map(({ id }) => id));
  const happens = (event: Event) => {
    state = reduceOrRecover(state, event, now).state;
    const wish = wishes(state).notification;
    if (wish?.isNew) state = reduceOrRecover(state, { type: 'notificationShown', id: wish.id }, now).state;
    for (const each of state.outbox.rows.filter(({ id }) => !rowIds.has(id))) {
      rowIds.add(each.id);
      // That a break waits, and what for, is written down while it waits.
      if (each.kind !== 'wait') lines.push(`${inSeconds(now, start)} ${row(each)}`);
    }
  };
  const look = () => {
    // Times run down by themselves, so only what is new is written down.
    const { badge, notification: wish, title } = wishes(state);
    const shown = `${badge.kind} ${title.kind} ${wish?.id} ${wish?.isNew}`;
    if (shown !== before)
      lines.push(`${inSeconds(now, start)} ${outside(state, now)} | ${popup(view(state, now), now)}`);
    before = shown;
  };
  for (const event of pressed) happens(event);
  for (look(); lines.length < most; look()) {
    const at = wishes(state).wakeAt;
    if (at > start + hours * HOUR) break;
    now = at;
    happens({ type: 'woke' });
  }
  return lines.slice(0, most);
}

/** The presses, by their names in these files. */
const presses: Readonly<Record<string, readonly Event[]>> = {
  ...Object.fromEntries(Object.entries(intentOf).map(([name, intent]) => [name, [intent]])),
  undoMoved: [{ type: 'personMovedUndone' }],
  undoPause: [{ type: 'pauseUndone' }],
  undoAnswer: [{ type: 'promptAnswerUndone' }],
  closeCard: [{ type: 'cardClosed' }],
  endGuide: [{ type: 'guideEnded' }],
  stopGuide: [{ type: 'hadToStop' }],
  goOn: [{ type: 'guideContinued' }],
  startGuide: [{ type: 'guideStarted', plan: ['side_bend'], isNothingNew: true }, { type: 'guideEnded' }],
  startRest: [{ type: 'restStarted' }],
  endRest: [{ type: 'restEnded' }],
  emergency: [{ type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] }, { type: 'cardClosed' }],
  check: [{ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [] }, { type: 'cardClosed' }],
  tellNow: [{ type: 'waitEnded' }],
  overtime: [{ type: 'overtimeBegan' }],
  browserStarted: [{ type: 'browserStarted' }],
  leave: [{ type: 'presenceSeen', presence: 'locked', thresholdMs: 60_000, isAudible: false }],
  comeBack: [{ type: 'presenceSeen', presence: 'active', thresholdMs: 60_000, isAudible: false }],
};

/** What is seen, by what was pressed. */
export type Met = Readonly<Record<string, readonly string[]>>;

/**
 * What a person sees who has this stored state at `now`, epoch ms: at once, after a day without input, and after every
 * possible press.
 */
export function whatIsMet(stored: State, now: number): Met {
  const idle = livedOn(stored, now, { pressed: [{ type: 'woke' }], hours: 26, lines: 8 });
  const lived = Object.entries(presses)
    .map(([name, pressed]) => [name, livedOn(stored, now, { pressed, hours: 0.2, lines: 3 })] as const)
    // A press that is not possible changes nothing.
    .filter(([, lines]) => !lines.every((line, index) => line === idle[index]));
  return {
    atOnce: [`${outside(stored, now)} | ${popup(view(stored, now), now)}`],
    nothing: idle,
    ...Object.fromEntries(lived),
  };
}
