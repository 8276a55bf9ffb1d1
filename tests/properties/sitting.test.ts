import fc from 'fast-check';
import { test } from 'vitest';
import { type ExerciseId, exerciseIds, exerciseOf } from '../../lib/content/catalogue';
import { causeOf } from '../../lib/core/cause';
import { memoryOf } from '../../lib/core/exercises/memory';
import { reduce } from '../../lib/core/reduce';
import { isOpen } from '../../lib/core/reminders/openness';
import { dueAt, IDLE_THRESHOLD, sittingMs } from '../../lib/core/sitting/clock';
import { attentionOf, guideOf } from '../../lib/core/state/attention';
import type { Event } from '../../lib/core/state/events';
import type { State } from '../../lib/core/state/state';
import { MINUTE } from '../../lib/core/state/time';
import { trackerSchema } from '../../lib/core/state/tracker';
import { lawsOver, type Watch, watched } from '../support/laws';
import { BrokenDay, readableDay, reportAsDay } from '../support/readable-day';
import { fullHistories } from '../support/reference-arbitraries';
import { historiesFor, type Lived, liveThrough, withNoticeShown } from '../support/reference-history';
import { wishes } from '../support/wishes';

const { numRuns, timeout } = historiesFor(1);

/** Whether an event says anything of the time: what the shell does on the way to one is no part of the day. */
const isTimed = ({ event, after, now }: Lived) =>
  after.tracker.lastEventAt === now && causeOf(event) !== 'housekeeping';

const law = lawsOver({ numRuns, timeout, sees: isTimed });

/** How long nothing had been heard since a wake was due, in ms, while somebody was there. */
function silence(lived: Lived): number {
  const { before, aheadBefore, steady } = lived;
  if (before.tracker.presence.kind !== 'active' || !isTimed(lived)) return 0;
  return steady - (wishes(before).wakeAt - aheadBefore);
}

/** What the browser says, with this event, of who is there. */
const seenIn = (event: Event) => ('seen' in event ? event.seen : 'presence' in event ? event : undefined);

const isNewBout = ({ before, after }: Lived) => before.tracker.clock.boutRow !== after.tracker.clock.boutRow;

law('nobody is told anything within a minute of a return from two minutes or more, or of a browser start', () => {
  let backAt = Number.NEGATIVE_INFINITY;
  return (lived) => {
    const { event, before, after, steady, aheadBefore } = lived;
    const { presence } = before.tracker;
    const wasAwayMs = presence.kind === 'active' ? silence(lived) : steady - (presence.since - aheadBefore);
    // A return that a look finds is dated half way since the look before: by a minute nobody knows how long it was. Where the
    // browser does not answer, it is dated when that began: five minutes before, and one look (ABSENCE-16).
    const looked = event.type === 'presenceSeen' ? 0 : MINUTE;
    const unsure = seenIn(event)?.presence === 'unknown' ? 7 * MINUTE : looked;
    const isBack = after.tracker.presence.kind === 'active' && wasAwayMs >= 2 * MINUTE + unsure;
    if (event.type === 'browserStarted' || isBack) backAt = steady;
    const told = wishes(after).notification;
    const isTold = told !== null && told.id !== wishes(before).notification?.id;
    return isTold && steady - backAt < MINUTE
      ? `${told.id} comes ${(steady - backAt) / 1000} s after the return`
      : null;
  };
});

law('there are never two prompts for one due time, but for one repeat', () => {
  let saidFor: number | null = null;
  let repeated: number | null = null;
  return ({ event, before, after, now, ahead }) => {
    const [was, is] = [before, after].map((each) => {
      const attention = attentionOf(each);
      return attention.kind === 'up' ? attention : null;
    });
    // Asked for again, put off for the day, or due at another time than before.
    const mayComeAgain =
      event.type === 'promptSnoozed' ||
      event.type === 'promptAnswerUndone' ||
      event.type === 'personMovedUndone' ||
      event.type === 'settingChanged' ||
      after.tracker.pause.kind !== 'none' ||
      // Put off until a call is over, or taken down when the hours closed.
      attentionOf(after).kind === 'snoozed' ||
      !isOpen(after, now);
    if (mayComeAgain) saidFor = null;
    if (is && is.number === was?.number && is.said !== was.said) {
      if (repeated === is.number) return `prompt ${is.number} is repeated twice`;
      repeated = is.number;
    }
    if (after.tracker.promptsSoFar === before.tracker.promptsSoFar) return null;
    if (after.tracker.promptsSoFar > before.tracker.promptsSoFar + 1) return 'two prompts in one event';
    const due = dueAt(after) - ahead;
    if (saidFor === due) return `prompt ${after.tracker.promptsSoFar} is for a due time that had one`;
    saidFor = due;
    return null;
  };
});

law('sitting time stands still while away, and never shrinks but in a new bout', () => {
  let last = 0;
  let lastSteady = 0;
  return (lived) => {
    const { event, before, after, now, steady, ahead, aheadBefore } = lived;
    const sat = sittingMs(after, now);
    const [grown, passed] = [sat - last, steady - lastSteady];
    last = sat;
    lastSteady = steady;
    if (isNewBout(lived) || event.type === 'personMovedUndone') return null;
    const [was, is] = [before.tracker, after.tracker];
    // Under two minutes away was no absence: at the return, those minutes count after all.
    const awayFrom =
      was.presence.kind === 'active' ? steady + aheadBefore : Math.max(was.presence.since, was.clock.boutStartedAt);
    const awayMs = steady - (awayFrom - aheadBefore);
    // Somebody whom a look finds may have been back for half of the time since the look before: five minutes at the most.
    // Where the browser does not answer they count as back after five minutes, and one look, since these began (ABSENCE-16).
    const seen = seenIn(event);
    const looked = event.type === 'presenceSeen' ? 0 : 2.5 * MINUTE;
    const inDoubtMs = was.presence.kind === 'active' ? 0 : now - (was.presence.unknownSince ?? now);
    const doubt = seen?.presence === 'unknown' ? Math.max(7 * MINUTE, inDoubtMs) : looked;
    // What is listened to was silent for less than a natural break (ABSENCE-18).
    const listens = is.input.kind === 'none' && awayMs < after.settings.naturalBreakMinutes * MINUTE;
    const wasThere = awayMs < 2 * MINUTE + doubt || listens;
    const gaveBack = is.presence.kind === 'active' ? (wasThere ? awayMs : doubt) : 0;
    if (grown > passed + gaveBack) return `sitting grows by ${grown} ms in ${passed} ms`;
    // An idle report is at most this late, and takes that much back. Of what was left on it is hours (ABSENCE-14).
    const leftFor = is.presence.kind === 'idle' && was.presence.kind === 'active' ? now - is.presence.since : 0;
    const isLate = is.presence.kind === 'idle' && is.presence !== was.presence;
    const stillFor = is.input.kind === 'none' ? now - (is.input.since ?? is.input.at) : 0;
    const tookBack = stillFor >= 180 * MINUTE ? leftFor : isLate ? IDLE_THRESHOLD : 0;
    if (grown < -tookBack) return `sitting shrinks by ${-grown} ms`;
    if (was.presence.kind === 'active' || is.presence.kind === 'active') return null;
    const isOneAbsence = was.presence.since - aheadBefore === is.presence.since - ahead;
    const isBusy = [was, is].some(({ activity: { kind } }) => kind === 'longBreak' || kind === 'guide');
    return isOneAbsence && !isBusy && grown !== 0 ? `sitting grows by ${grown} ms while away` : null;
  };
});

law('bouts in the ledger never overlap, and with the one that goes on they add up', () => {
  const ledger = new Map<string, { from: number; at: number; sittingMs: number }>();
  return ({ before, after, now, steady, ahead }) => {
    for (const row of after.outbox.rows) {
      if (row.kind !== 'bout' || before.outbox.rows.includes(row)) continue;
      // As of the clock at that time: a row that has been written stays, whatever the clock does later.
      ledger.set(row.id, { from: row.from - ahead, at: row.at - ahead, sittingMs: row.sittingMs });
    }
    const { boutRow, boutStartedAt } = after.tracker.clock;
    // Of a bout that goes on because "I just moved" was taken back, the row is written again when it ends.
    const bouts = [...ledger].filter(([id]) => id !== boutRow).map(([, bout]) => bout);
    bouts.sort((left, right) => left.from - right.from);
    let free = 0;
    for (const { from, at, sittingMs: sat } of [...bouts, { from: boutStartedAt - ahead, at: steady, sittingMs: 0 }]) {
      if (from < free) return `the bout from ${from} ms begins before the one ahead of it ended, at ${free} ms`;
      if (sat > at - from) return `the bout from ${from} to ${at} ms holds ${sat} ms of sitting`;
      free = at;
    }
    const sum = bouts.reduce((total, bout) => total + bout.sittingMs, sittingMs(after, now));
    return sum > steady ? `${sum} ms of sitting in ${steady} ms` : null;
  };
});

/** What ends a guide at somebody's word, and says nothing of where they have been. */
const endings: readonly Event['type'][] = [
  'stepAdvanced',
  'stepTimeEnded',
  'moveSkipped',
  'guideEnded',
  'hadToStop',
  'areaLeftAlone',
];

law('a guide ends the sitting bout if a standing or a floor move was done in it, and only then', () => {
  let done: ExerciseId[] = [];
  return (lived) => {
    const { event, before, after } = lived;
    const [was, is] = [before, after].map(guideOf);
    if (!was) done = [];
    else
      done.push(
        ...exerciseIds.filter((id) => memoryOf(after.person, id).doneAt !== memoryOf(before.person, id).doneAt),
      );
    // A guide in a long break goes back to it, and the long break is what ends the bout.
    if (!was || is || was.longBreak || !endings.includes(event.type)) return null;
    // Someone who comes back to it after a while has had a break of their own.
    if (before.tracker.presence.kind !== 'active' || silence(lived) > 0) return null;
    const hasStood = done.some((id) => exerciseOf(id).place !== 'seated');
    if (hasStood === isNewBout(lived)) return null;
    return hasStood ? `${done.join()} did not end the bout` : `${done.join() || 'nothing done'} ended the bout`;
  };
});

/** Fourteen an hour: twelve heartbeats of five minutes, and what there is to say. */
const WAKES_AN_HOUR = 14;

/**
 * With the count on the icon: six for each break, in its last five minutes. Breaks of somebody who lets them pass by come
 * every 25 minutes at the most, 15 apart and ten unanswered: 24 in an hour, and two for what may end in it besides.
 */
const WAKES_AN_HOUR_COUNTING = 26;

function quietHours(most: number, counts: boolean): void {
  const watch: Watch = () => (lived) => {
    if (!trackerSchema.safeParse(lived.after.tracker).success) return 'the tracker would not be read back';
    const { wakeAt } = wishes(lived.after);
    return wakeAt <= lived.now ? `the wake is wished for ${lived.now - wakeAt} ms ago` : null;
  };
  const property = fc.property(fullHistories, (history) => {
    const lived = watched(history, watch, isTimed);
    const seen = { presence: 'active', thresholdMs: MINUTE, isAudible: false } as const;
    // Hours are looked at when they open and when they close, however many a day has.
    const settings = { ...lived.state.settings, badgeCountdown: counts, hours: null, daysOff: [] };
    const quiet: State = { ...lived.state, settings };
    // A call or a pause that ends, or someone who stands for half an hour, is looked at once, then.
    const free: Event[] = [{ type: 'callEnded' }, { type: 'remindersResumed' }, { type: 'satDown' }];
    let state = [{ type: 'presenceSeen', ...seen } as const, ...free].reduce(
      (each, event) => reduce(each, event, lived.now).state,
      quiet,
    );
    // A heartbeat is as long as a natural break: below five minutes it alone takes more than fourteen.
    if (state.settings.naturalBreakMinutes < 5) return;
    const rings: { now: number; event: { type: 'woke' } }[] = [];
    for (let now = wishes(state).wakeAt; now <= lived.now + 60 * MINUTE; now = wishes(state).wakeAt) {
      rings.push({ now, event: { type: 'woke' } });
      state = withNoticeShown(reduce(state, { type: 'woke' }, now).state, now);
    }
    if (rings.length > most) throw new BrokenDay(readableDay(rings, `${rings.length} wakes in a quiet hour`));
  });
  fc.assert(property, { numRuns, reporter: reportAsDay });
}

/**
 * With nobody there: a look each minute for the first ten, every other minute for two hours, then every fifth; and two in an
 * hour for what may end in it besides.
 */
const WAKES_AN_HOUR_AWAY = [36, 33, 33, 14, 14, 14, 14, 14];

test('with nobody there it is at most 36 in the first hour and 14 in the fourth', { timeout }, () => {
  const property = fc.property(fullHistories, (history) => {
    const { now: leftAt, state: end } = liveThrough(history, () => undefined);
    // Hours are looked at when they open and when they close, however many a day has.
    const quiet: State = { ...end, settings: { ...end.settings, hours: null, daysOff: [] } };
    const seen = { presence: 'idle', thresholdMs: MINUTE, isAudible: false } as const;
    // Somebody who stretches, or rests, is not away.
    const free: Event[] = [
      ...(['guideEnded', 'restEnded', 'callEnded', 'remindersResumed', 'satDown'] as const).map((type) => ({ type })),
      { type: 'presenceSeen', ...seen },
    ];
    let state = free.reduce((each, event) => reduce(each, event, leftAt).state, quiet);
    const rings: { now: number; event: { type: 'woke'; seen: typeof seen } }[] = [];
    const counts = WAKES_AN_HOUR_AWAY.map(() => 0);
    for (let now = wishes(state).wakeAt; ; now = wishes(state).wakeAt) {
      const hour = Math.floor((now - leftAt) / (60 * MINUTE));
      if (hour >= counts.length) break;
      counts[hour] = (counts[hour] ?? 0) + 1;
      rings.push({ now, event: { type: 'woke', seen } });
      state = reduce(state, { type: 'woke', seen }, now).state;
    }
    const isTooMany = counts.some((count, hour) => count > (WAKES_AN_HOUR_AWAY[hour] ?? 0));
    if (isTooMany) throw new BrokenDay(readableDay(rings, `${counts.join(', ')} wakes in the hours away`));
  });
  fc.assert(property, { numRuns, reporter: reportAsDay });
});

// WAKE-1, WAKE-2
test('a wake is wished, later than now, and at most fourteen in a quiet hour', { timeout }, () =>
  quietHours(WAKES_AN_HOUR, false),
);

test('with the count on the icon it is at most twenty-six', { timeout }, () =>
  quietHours(WAKES_AN_HOUR_COUNTING, true),
);
