// A day as a story: what happens at which time, and what the person sees.

import { expect } from 'vitest';
import type { ExerciseId } from '../../lib/content/catalogue';
import { reduce } from '../../lib/core/reduce';
import { IDLE_THRESHOLD } from '../../lib/core/sitting/clock';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import { freshState, type State } from '../../lib/core/state/state';
import { DAY } from '../../lib/core/state/time';
import { type View, view } from '../../lib/core/views/view';
import { type NotificationWish, wishes } from '../../lib/core/wishes';
import { badgeText, titleText } from '../../lib/shell/words';
import { language } from './language';

const zone = 'Europe/Berlin';

/** Epoch ms of a time of day such as "09:30" or "09:30:15", on the scenario's Monday; or of "2026-03-03 09:30". */
export function clockTime(said: string): number {
  const [time = said, date = '2026-03-02'] = said.split(' ').reverse();
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

const said = (at: number) =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'second' });

const dateOf = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** A time of day, with its date if that is not the present one. */
const saidOn = (at: number, now: number) =>
  dateOf(at).equals(dateOf(now)) ? said(at) : `${dateOf(at).toString()} ${said(at)}`;

function noticeName(notice: NotificationWish): string {
  if (notice.about !== 'break') return `asked: ${notice.about}`;
  const { exercise, isRepeat, size } = notice;
  return `${isRepeat ? 'told again' : 'told'}: ${size === 'long' ? 'long break' : (exercise ?? 'no move')}`;
}

/**
 * A person's day in virtual time. Everything that the person would notice is written down with its time. `notices` compares
 * what was written since the last call. A day fails if anything was noticed that the test does not expect.
 */
export class Day {
  state: State;
  now: number;
  #noticed: string[] = [];
  /** What the background sees when the alarm rings and it looks; `null` if it does not look. */
  #around: Seen | null = null;

  constructor(start = '09:00') {
    this.now = clockTime(start);
    this.state = freshState(this.now, zone);
    this.happens({ type: 'installed' });
  }

  /** Something happens now. */
  happens(...events: Event[]): this {
    for (const event of events) {
      const before = wishes(this.state);
      const { state, moments } = reduce(this.state, event, this.now);
      this.state = state;
      const after = wishes(state);
      // What the shell notices just before an event says nothing about the time.
      if (state.tracker.lastEventAt === this.now) {
        expect(after.wakeAt, 'a wake is wished, and in the future').toBeGreaterThan(this.now);
      }
      if (after.notification && after.notification.id !== before.notification?.id) {
        this.#note(noticeName(after.notification));
      }
      if (before.notification && !after.notification) this.#note('notice gone');
      for (const moment of moments) this.#note(moment.type);
      this.#shows(after.notification);
    }
    return this;
  }

  /** The browser accepts the notification, and the background reports it. */
  #shows(notice: NotificationWish | null): void {
    if (notice?.isNew) this.state = reduce(this.state, { type: 'notificationShown', id: notice.id }, this.now).state;
  }

  #note(what: string): void {
    this.#noticed.push(`${said(this.now)} ${what}`);
  }

  /** Time passes; the alarm rings when it was wished for. */
  until(time: string): this {
    const end = clockTime(time);
    expect(end, 'time only passes forward in `until`').toBeGreaterThanOrEqual(this.now);
    for (let wake = wishes(this.state).wakeAt; wake <= end; wake = wishes(this.state).wakeAt) {
      this.now = wake;
      this.happens(this.#around ? { type: 'woke', seen: this.#around } : { type: 'woke' });
    }
    this.now = end;
    return this;
  }

  /** Signals that are there from now on, for which a break may wait: a call, a film, typing. */
  around(signs: Partial<Seen>): this {
    this.#around = { presence: 'active', thresholdMs: IDLE_THRESHOLD, isAudible: false, ...signs };
    return this.happens({ type: 'signalsSeen', ...this.#around });
  }

  /** Somebody leaves or comes back, and the browser does not report it. A look from now on finds it. */
  unsaid(presence: Seen['presence']): this {
    this.#around = { thresholdMs: IDLE_THRESHOLD, isAudible: false, ...this.#around, presence };
    return this;
  }

  /** The badge and the title, in words. */
  toolbar(): string {
    const { badge, title } = wishes(this.state);
    return `[${badgeText(language, badge)}] ${titleText(language, title, zone)}`;
  }

  /** No input between the two times. The browser reports it after its threshold. */
  away(from: string, to: string): this {
    this.until(from).until(said(clockTime(from) + IDLE_THRESHOLD));
    return this.#is('idle').until(to).#is('active');
  }

  /** The screen is locked between the two times. */
  locked(from: string, to: string): this {
    return this.until(from).#is('locked').until(to).#is('active');
  }

  /** The browser reports who is there. A look from now on finds the same. */
  #is(presence: Seen['presence']): this {
    if (this.#around) this.#around = { ...this.#around, presence };
    const seen = this.#around ?? { presence, thresholdMs: IDLE_THRESHOLD, isAudible: false };
    return this.happens({ type: 'presenceSeen', ...seen });
  }

  /** The computer sleeps: no event and no alarm until the end, when the missed alarm rings. */
  asleep(from: string, to: string): this {
    this.until(from);
    this.now = clockTime(to);
    return this.happens({ type: 'woke' });
  }

  /** Passes the safety check with nothing to report. */
  passesCheck(): this {
    return this.happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [] }, { type: 'cardClosed' });
  }

  /** The person did these moves a week ago, so none of them is for the first time. */
  hasDone(...moves: readonly ExerciseId[]): this {
    const { person } = this.state;
    const doneAt = this.now - 7 * DAY;
    const done = moves.map((exercise) => [exercise, { offeredAt: doneAt, doneAt, stoppedAt: null }]);
    const memory = { ...person.memory, ...Object.fromEntries(done) };
    this.state = { ...this.state, person: { ...person, memory } };
    return this;
  }

  /** Follows the guide by its own time, as an open page does, until it is over or `steps` have passed. */
  follows(steps = Number.POSITIVE_INFINITY): this {
    for (let step = 0; step < steps; step += 1) {
      const seen = this.sees();
      if (seen.screen !== 'guide' || seen.pace.kind !== 'running') break;
      this.now = seen.pace.stepEndsAt;
      this.happens({ type: 'stepTimeEnded', from: seen.stepIndex });
    }
    return this;
  }

  /** What a page would show now. */
  sees(): View {
    return view(this.state, this.now);
  }

  /** When the next break is, as the popup says it. */
  next(): string {
    const seen = this.sees();
    if (seen.screen !== 'now') return seen.screen;
    const { status: why } = seen;
    switch (why.kind) {
      case 'next':
        return `at ${said(why.at)}`;
      case 'snoozed':
        return `snoozed ${said(why.at)}`;
      case 'away':
        return `away since ${said(why.since)}`;
      case 'paused':
      case 'off':
        return why.until ? `${why.kind} until ${saidOn(why.until.at, this.now)}` : why.kind;
      case 'waiting':
        return `waiting: ${why.because}, until ${said(why.until)}`;
      case 'standing':
        return `standing until ${said(why.until)}`;
      case 'resting':
      case 'due':
      case 'guide':
        return why.kind;
      default:
        return why satisfies never;
    }
  }

  /** Whole minutes of the sitting bout. */
  sittingMinutes(): number {
    const seen = this.sees();
    return 'sittingMinutes' in seen ? seen.sittingMinutes : Number.NaN;
  }

  /** Exactly these lines were noticed since the last call. A missing line fails, and so does an additional one. */
  notices(...lines: string[]): this {
    expect(this.#noticed).toEqual(lines);
    this.#noticed = [];
    return this;
  }

  /** Nothing more was noticed. */
  ends(): void {
    this.notices();
  }
}
