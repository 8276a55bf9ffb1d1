import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeOf } from '../../lib/core/cause';
import { reduce } from '../../lib/core/reduce';
import { isOpen } from '../../lib/core/reminders/openness';
import { statusNow } from '../../lib/core/reminders/status';
import { dueAt } from '../../lib/core/sitting/clock';
import { attentionOf } from '../../lib/core/state/attention';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import type { Settings } from '../../lib/core/state/settings';
import { freshState, type State } from '../../lib/core/state/state';
import type { Reason } from '../../lib/core/state/suppression';
import { MINUTE, SECOND } from '../../lib/core/state/time';
import { lawsOver } from '../support/laws';
import { BrokenDay, readableDay, reportAsDay } from '../support/readable-day';
import { fullHistories } from '../support/reference-arbitraries';
import { historiesFor, type Lived, liveThrough, startOfDay } from '../support/reference-history';
import { wishes } from '../support/wishes';

const { numRuns, timeout } = historiesFor(1);

/** How long a break may wait for each, in minutes; what a person said has its own end. */
const caps = (settings: Settings): Readonly<Record<Exclude<Reason, 'saidInCall'>, number>> => ({
  screenShare: settings.waitWhileSharing ? settings.callWaitMinutes : 0,
  call: settings.waitForCalls ? settings.callWaitMinutes : 0,
  fullscreen: settings.waitForFullscreen ? 10 : 0,
  audible: settings.waitWhileAudible ? 10 : 0,
  typing: settings.waitForPause ? 2 : 0,
});

const isThere = (seen: Seen, reason: keyof ReturnType<typeof caps>) =>
  ({
    screenShare: seen.isScreenShared,
    call: seen.inCall || seen.isMicOrCameraOn,
    fullscreen: seen.isFullscreen,
    audible: seen.isAudible,
    typing: seen.isBusy,
  })[reason] ?? false;

function seenIn(event: Event): Seen | null {
  switch (event.type) {
    case 'presenceSeen':
    case 'signalsSeen':
      return event;
    case 'woke':
    case 'workerStarted':
    case 'browserStarted':
      return event.seen ?? null;
    default:
      return null;
  }
}

const isToldNow = ({ before, after }: Lived) => after.tracker.promptsSoFar > before.tracker.promptsSoFar;

/** Somebody watches, who keeps a book of their own. */
const law = lawsOver({ numRuns, timeout });

law('nothing is said outside the hours, in a pause or to someone who stands', () => (lived) => {
  const { after, before, now } = lived;
  const told = wishes(after).notification;
  const isNew = told !== null && told.id !== wishes(before).notification?.id;
  // What the shell finds on the way to an event takes effect with the event.
  const isTimed = after.tracker.lastEventAt === now && causeOf(lived.event) !== 'housekeeping';
  const isOff = isTimed && !isOpen(after, now);
  if (isOff && isNew) return `${told.id} comes outside the hours`;
  if (isOff && told?.about === 'break') return `${told.id} is up outside the hours`;
  if (!isToldNow(lived)) return null;
  if (after.tracker.pause.kind !== 'none') return 'a break is told in a pause';
  return after.tracker.posture.kind === 'standing' ? 'a break is told to someone who stands' : null;
});

law('nothing is said to an empty chair', () => ({ after, before, now }) => {
  const told = wishes(after).notification;
  if (told === null || told.id === wishes(before).notification?.id) return null;
  const { presence } = after.tracker;
  if (presence.kind === 'locked') return `${told.id} comes behind a locked screen`;
  const stillMs = presence.kind === 'idle' ? now - presence.since : 0;
  return stillMs >= MINUTE ? `${told.id} comes after ${stillMs / 1000} s without input` : null;
});

law('nothing is told while a break waits for something that has not lasted as long as a break waits', () => {
  /** Since when each is there, and the least it had to last since: its cap is a setting. `goneAt`: it may go on (WAIT-19). */
  const there = new Map<keyof ReturnType<typeof caps>, { since: number; least: number; goneAt: number | null }>();
  let callUntil = Number.NEGATIVE_INFINITY;
  return (lived) => {
    const { event, after, steady } = lived;
    const seen = seenIn(event);
    const least = caps(after.settings);
    for (const reason of ['screenShare', 'call', 'fullscreen', 'audible', 'typing'] as const) {
      const known = there.get(reason);
      const goesOn = known && (known.goneAt === null || (reason !== 'typing' && steady - known.goneAt < 2 * MINUTE));
      const since = goesOn ? known.since : steady;
      const lasted = Math.min(goesOn ? known.least : least[reason], least[reason]);
      if (seen && isThere(seen, reason)) there.set(reason, { since, least: lasted, goneAt: null });
      else if (known)
        there.set(reason, { ...known, least: lasted, goneAt: seen ? (known.goneAt ?? steady) : known.goneAt });
    }
    if (event.type === 'callSaid') callUntil = steady + event.minutes * MINUTE;
    if (event.type === 'callEnded') callUntil = steady;
    // "Tell me now", whatever is there.
    if (event.type === 'waitEnded') {
      for (const [reason, known] of there) there.set(reason, { ...known, least: 0 });
      callUntil = steady;
    }
    if (!isToldNow(lived)) return null;
    if (steady < callUntil) return `told ${(callUntil - steady) / 1000} s before the call is over`;
    const early = [...there].find(
      ([, { since, least: minutes, goneAt }]) => goneAt === null && steady - since < minutes * MINUTE,
    );
    return early ? `told while ${early[0]} has been there for ${(steady - early[1].since) / 1000} s only` : null;
  };
});

law('no notification is up while others see the screen, for as long as they do', () => {
  let isShared = false;
  return ({ event, after }) => {
    const seen = seenIn(event);
    if (seen) isShared = seen.isScreenShared ?? false;
    const { notification } = wishes(after);
    return isShared && after.settings.waitWhileSharing && notification ? `${notification.id} is up` : null;
  };
});

/** Rings the alarm until `until`, epoch ms, while someone is at the desk and nothing else happens. */
function quietUntil(from: State, until: number, look: (state: State, now: number) => boolean): State {
  let state = from;
  for (let now = wishes(state).wakeAt; now <= until; now = wishes(state).wakeAt) {
    state = reduce(state, { type: 'woke' }, now).state;
    if (look(state, now)) break;
  }
  return state;
}

const atDesk = { presence: 'active', thresholdMs: MINUTE, isAudible: false } as const;

// WAIT-19
test('what stops and goes on again and again puts a break off no longer than what lasts', { timeout }, () => {
  const seconds = (min: number, max: number) => fc.integer({ min, max });
  const signs = fc.constantFrom<Partial<Seen>[]>(
    { isMicOrCameraOn: true },
    { isScreenShared: true },
    { isFullscreen: true },
    { isAudible: true },
  );
  // Longer gaps than this are real ones: the break is told in them.
  const turns = fc.array(fc.tuple(seconds(1, 300), seconds(1, 59)), { minLength: 200, maxLength: 200 });
  const property = fc.property(signs, turns, (there, lengths) => {
    const start = freshState(startOfDay, 'Europe/Berlin');
    let now = startOfDay;
    let seen: Seen = { ...atDesk, ...there };
    let state = reduce(start, { type: 'settingChanged', name: 'waitWhileAudible', value: true }, now).state;
    const isOn = () => attentionOf(state).kind === 'up';
    for (const length of lengths.flatMap(([on, off]) => [
      { for: on, seen: { ...atDesk, ...there } },
      { for: off, seen: atDesk },
    ])) {
      seen = length.seen;
      state = reduce(state, { type: 'signalsSeen', ...seen }, now).state;
      const end = now + length.for * SECOND;
      for (let wake = wishes(state).wakeAt; wake <= end && !isOn(); wake = wishes(state).wakeAt) {
        now = wake;
        state = reduce(state, { type: 'woke', seen }, now).state;
      }
      if (isOn()) break;
      now = end;
    }
    const most = there.isMicOrCameraOn || there.isScreenShared ? 30 : 10;
    const late = (now - startOfDay) / MINUTE - 30;
    // The minute after a wait, and the one after what goes on once more in it.
    expect(isOn() ? late : 'never told', JSON.stringify(there)).toBeLessThanOrEqual(most + 3);
  });
  fc.assert(property, { numRuns });
});

/** Everything that kept a break from being told has gone. */
const allClear: readonly Event[] = [
  { type: 'presenceSeen', ...atDesk },
  { type: 'hoursChanged', hours: null },
  { type: 'daysOffChanged', daysOff: [] },
  { type: 'remindersResumed' },
  { type: 'callEnded' },
  { type: 'satDown' },
];

test('everything owed is told within a minute of the end of what kept it', { timeout }, () => {
  const property = fc.property(fullHistories, (history) => {
    const lines: Lived[] = [];
    const { state, now } = liveThrough(history, (lived) => void lines.push(lived));
    const isFree = (each: State) => ['none', 'snoozed'].includes(attentionOf(each).kind);
    const before = state.tracker.promptsSoFar;
    const clear = allClear.reduce((each, event) => reduce(each, event, now).state, state);
    const { pause } = clear.tracker;
    const attention = attentionOf(clear);
    const owedAt = attention.kind === 'snoozed' ? attention.until : dueAt(clear);
    // An emergency's pause is nobody's to end.
    if (!isFree(clear) || pause.kind !== 'none' || now < owedAt) return;
    const after = quietUntil(clear, now + MINUTE, (each) => each.tracker.promptsSoFar > before);
    if (after.tracker.promptsSoFar === before) throw new BrokenDay(readableDay(lines, 'what was owed never comes'));
  });
  fc.assert(property, { numRuns, reporter: reportAsDay });
});

/** What is wrong with the one line, if nothing happens but that time passes; `null` if it comes true. */
function provenWrong(state: State, now: number): string | null {
  const why = statusNow(state, now);
  const before = state.tracker.promptsSoFar;
  let toldAt: number | null = null;
  const lookUntil = (until: number) =>
    quietUntil(state, until, (each, at) => {
      if (each.tracker.promptsSoFar > before) toldAt = at;
      return toldAt !== null;
    });
  switch (why.kind) {
    case 'next':
    case 'snoozed':
      lookUntil(why.at);
      return toldAt === why.at ? null : `it says ${why.at - now} ms and comes after ${toldAt && toldAt - now}`;
    case 'waiting':
      lookUntil(why.until);
      return toldAt === null ? 'it says that a break waits until then at the latest, and none comes' : null;
    case 'paused':
    case 'off':
    case 'standing': {
      const until = why.kind === 'standing' ? why.until : (why.until?.at ?? now + 120 * MINUTE);
      lookUntil(Math.min(until, now + 24 * 60 * MINUTE) - 1);
      return toldAt === null ? null : `it says that nothing comes (${why.kind}), and something does`;
    }
    case 'due':
    case 'guide':
    case 'resting':
    case 'away':
      return null;
    default:
      return why satisfies never;
  }
}

test('the one line comes true: what it says is when the next break is told', { timeout }, () => {
  const property = fc.property(fullHistories, (history) => {
    const lines: Lived[] = [];
    const lived = liveThrough(history, (each) => void lines.push(each));
    const { state } = reduce(lived.state, { type: 'presenceSeen', ...atDesk }, lived.now);
    const wrong = provenWrong(state, lived.now);
    if (wrong) throw new BrokenDay(readableDay(lines, wrong));
  });
  fc.assert(property, { numRuns, reporter: reportAsDay });
});
