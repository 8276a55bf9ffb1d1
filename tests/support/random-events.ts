// Arbitraries: any event that may reach the core.

import fc from 'fast-check';
import { bodyAreas } from '../../lib/content/body-area';
import { exerciseIds } from '../../lib/content/catalogue';
import { safetyTags } from '../../lib/content/safety-tags';
import { IDLE_THRESHOLD } from '../../lib/core/sitting/clock';
import { checkOutcomes, type Event } from '../../lib/core/state/events';
import { callMinutes, pauseLengths } from '../../lib/core/state/pause-lengths';
import type { Seen } from '../../lib/core/state/seen';
import { namesOf, settingNames } from '../../lib/core/state/settings';
import { anyChosen, anyPerson, dataNow } from './any-data';

const from = fc.integer({ min: 0, max: 24 });
const plan = fc.uniqueArray(fc.constantFrom(...exerciseIds), { minLength: 1 });
const area = fc.constantFrom(...bodyAreas);
const id = fc.constantFrom('prompt-1-once', 'prompt-1-twice', 'prompt-2-once', 'other');

const minute = fc.integer({ min: 0, max: 24 * 60 });
const range = fc
  .tuple(minute, minute)
  .filter(([from, to]) => from !== to)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const hours = fc.option(fc.array(fc.array(range, { maxLength: 2 }), { minLength: 7, maxLength: 7 }));

type SeenSign = 'inCall' | 'isMicOrCameraOn' | 'isScreenShared' | 'isFullscreen' | 'isBusy' | 'isAudible';

/** What a due break may wait for, as the browser sees it. */
export const anySigns: fc.Arbitrary<Pick<Required<Seen>, SeenSign>> = fc.record({
  inCall: fc.boolean(),
  isMicOrCameraOn: fc.boolean(),
  isScreenShared: fc.boolean(),
  isFullscreen: fc.boolean(),
  isBusy: fc.boolean(),
  isAudible: fc.boolean(),
});

/** What a person or the browser may say about when to be quiet. */
export const anyQuietEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: anySigns.map(
      (signs): Event => ({ type: 'signalsSeen', presence: 'active', thresholdMs: IDLE_THRESHOLD, ...signs }),
    ),
  },
  fc.constantFrom(...pauseLengths).map((length): Event => ({ type: 'remindersPaused', length })),
  fc.constantFrom(...callMinutes).map((minutes): Event => ({ type: 'callSaid', minutes })),
  fc.constantFrom<Event>(
    { type: 'remindersResumed' },
    { type: 'pauseUndone' },
    { type: 'callEnded' },
    { type: 'waitEnded' },
    { type: 'stoodUp' },
    { type: 'satDown' },
    { type: 'overtimeBegan' },
    { type: 'promptDeclined' },
    { type: 'startPressed' },
    { type: 'notificationClosed', id: 'followUp-stillPaused-1', byHand: true },
    { type: 'daysOffChanged', daysOff: ['2026-03-03'] },
    { type: 'daysOffChanged', daysOff: [] },
  ),
  hours.map((each): Event => ({ type: 'hoursChanged', hours: each })),
);

/** Any event, at any time. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Event>({ type: 'woke' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('presenceSeen' as const),
      presence: fc.constantFrom('active' as const, 'idle' as const, 'locked' as const),
      thresholdMs: fc.constant(IDLE_THRESHOLD),
      isAudible: fc.boolean(),
    }),
  },
  fc.constantFrom<Event>(
    { type: 'installed' },
    { type: 'browserStarted' },
    { type: 'workerStarted' },
    { type: 'viewOpened', returning: false },
    { type: 'viewOpened', returning: true },
    { type: 'lastViewClosed' },
    { type: 'guidePaused' },
    { type: 'guideContinued' },
    { type: 'guideEnded' },
    { type: 'hadToStop' },
    { type: 'promptSnoozed' },
    { type: 'promptSkipped' },
    { type: 'promptAnswerUndone' },
    { type: 'personMoved' },
    { type: 'personMovedUndone' },
    { type: 'restStarted' },
    { type: 'restEnded' },
    { type: 'testNotificationPressed' },
    { type: 'lookAsked' },
    { type: 'movesCleared' },
    { type: 'cardClosed' },
    { type: 'safetyForgotten' },
  ),
  { weight: 4, arbitrary: anyQuietEvent },
  fc.record({ type: fc.constantFrom('notificationClicked' as const), id }),
  fc.record({ type: fc.constant('notificationClosed' as const), id, byHand: fc.boolean() }),
  fc.record({
    type: fc.constant('guideStarted' as const),
    plan,
    form: fc.constantFrom('whole' as const, 'brief' as const),
    isNothingNew: fc.boolean(),
  }),
  fc.record({ type: fc.constant('stepTakesLonger' as const), from, ms: fc.integer({ min: 0, max: 90_000 }) }),
  fc.record({ type: fc.constant('notificationStarted' as const), id }),
  fc.record({
    type: fc.constantFrom(
      'stepAdvanced' as const,
      'stepTimeEnded' as const,
      'stepBackPressed' as const,
      'stepRepeated' as const,
      'moveSkipped' as const,
    ),
    from,
  }),
  fc.record({
    type: fc.constant('favouriteChanged' as const),
    exercise: fc.constantFrom(...exerciseIds),
    isFavourite: fc.boolean(),
  }),
  fc.record({ type: fc.constant('areaLeftAlone' as const), area, days: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ type: fc.constant('areaTakenBack' as const), area }),
  fc.record({
    type: fc.constant('settingChanged' as const),
    name: fc.constantFrom(...namesOf('number', 'switch', 'choice', 'language')),
    value: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.boolean(), fc.constantFrom('slower', 'byHand', 'de', null)),
  }),
  fc.record({
    type: fc.constant('safetyChecked' as const),
    outcome: fc.constantFrom(...checkOutcomes),
    hidden: fc.uniqueArray(fc.constantFrom(...safetyTags), { maxLength: 4 }),
    plan,
  }),
);

/** A file that was imported, or that taken back: another person's settings and results all at once. */
export const anyImport: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('dataImported' as const),
    way: fc.constantFrom('merge' as const, 'replace' as const),
    settings: fc.option(anyChosen),
    person: fc.option(anyPerson),
  }),
  fc.record({
    type: fc.constant('importUndone' as const),
    changed: fc.subarray(settingNames),
    settings: anyChosen,
    person: anyPerson,
    after: anyPerson,
    at: fc.constant(dataNow),
  }),
);

/** The time before an event, in ms: mostly short, sometimes a night, sometimes the clock is set back. */
export const anyPause: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 6 * 60_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 14 * 3_600_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3_600_000, max: -1 }) },
);

/** What the shell may notice just before an event; mostly nothing. */
export const anyFinding: fc.Arbitrary<Event | null> = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  fc.constantFrom<Event>(
    { type: 'stateSetAside', values: {} },
    { type: 'notificationPermissionSeen', allowed: false },
    { type: 'notificationPermissionSeen', allowed: true },
    { type: 'wordsSeen', areLoaded: false },
    { type: 'wordsSeen', areLoaded: true },
    { type: 'zoneChanged', zone: 'Asia/Tokyo' },
    { type: 'zoneChanged', zone: 'America/Los_Angeles' },
  ),
);
