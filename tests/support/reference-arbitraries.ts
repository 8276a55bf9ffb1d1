// Arbitraries: the random days on which the reference and Limber have to agree.

import fc from 'fast-check';
import { type ExerciseId, exerciseIds } from '../../lib/content/catalogue';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import { type NumberName, namesOf, type SwitchName } from '../../lib/core/state/settings';
import { anyEvent, anySigns } from './random-events';
import { CURRENT, CURRENT_STEP, type History, LONGEST, type Step, seenAs } from './reference-history';

const wait = (seconds: number): Step => ({ step: 'wait', seconds });
const silence = (seconds: number): Step => ({ step: 'silence', seconds });
const happening = (event: Event): Step => ({ step: 'event', event });
const says = (presence: Seen['presence'], isAudible = false) =>
  happening({ type: 'presenceSeen', ...seenAs(presence, isAudible) });

const seconds = (min: number, max: number) => fc.integer({ min, max });
const presences = fc.constantFrom<Seen['presence'][]>('active', 'idle', 'locked');
const answers = fc.constantFrom<Seen['presence'][]>('active', 'idle', 'locked', 'unknown');
const maybeSeen = fc.option(
  fc.tuple(answers, fc.boolean()).map(([presence, isAudible]) => ({ seen: seenAs(presence, isAudible) })),
  { nil: {} },
);
const arrivals = fc
  .tuple(fc.constantFrom('woke' as const, 'workerStarted' as const, 'browserStarted' as const), maybeSeen)
  .map(([type, seen]): Event => ({ type, ...seen }));

/** The person works. Sometimes an event comes at the exact second when something is due. */
const working = fc.oneof(
  { weight: 4, arbitrary: seconds(0, 40 * 60).map(wait) },
  { weight: 2, arbitrary: fc.constantFrom(300, 600, 900, 1800, 2700).map(wait) },
  { weight: 3, arbitrary: seconds(0, 90).map(wait) },
);

/** An absence as the browser reports it: idle after a threshold, locked at once, or one after the other. */
const absence = fc
  .tuple(fc.constantFrom('idle', 'locked', 'both'), seconds(0, 20 * 60), seconds(60, 400), fc.boolean())
  .map(([how, longer, first, isLong]): Step[] => {
    const away = wait(isLong ? longer : longer % 300);
    const idle = [wait(60), says('idle')];
    if (how === 'idle') return [...idle, away, says('active')];
    if (how === 'locked') return [says('locked'), away, says('active')];
    return [...idle, wait(first), says('locked'), away, says('active')];
  });

/** An absence whose end the browser does not report, and sometimes not its beginning either. */
const unsaid = fc
  .tuple(fc.boolean(), seconds(0, 20 * 60), fc.constantFrom<Seen['presence'][]>('idle', 'locked'))
  .map(([isBeginSaid, length, presence]): Step[] => [
    isBeginSaid ? says(presence) : { step: 'unsaid', presence },
    wait(length),
    { step: 'unsaid', presence: 'active' },
    wait(5 * 60),
  ]);

/** A call, or music, that was left on without anybody there. The browser says how long there has been no input. */
const leftOn = fc
  .tuple(anySigns, seconds(2 * 3600, 4 * 3600), seconds(0, 40 * 60), fc.boolean())
  .map(([signs, still, first, isBack]): Step[] => [
    happening({ type: 'signalsSeen', ...seenAs('idle'), ...signs }),
    wait(first),
    happening({ type: 'signalsSeen', ...seenAs('idle'), ...signs, thresholdMs: still * 1000 }),
    wait(600),
    ...(isBack ? [happening({ type: 'signalsSeen', ...seenAs('active'), ...signs })] : []),
  ]);

/** Somebody has left, as the browser said. Then it says nothing for a while, though asked. */
const unanswered = fc
  .tuple(fc.constantFrom<Seen['presence'][]>('idle', 'locked'), seconds(0, 12 * 60), presences)
  .map(([how, length, then]): Step[] => [
    says(how),
    { step: 'unsaid', presence: 'unknown' },
    wait(length),
    { step: 'unsaid', presence: then },
    wait(2 * 60),
  ]);

/** The computer sleeps, or the worker is stopped or late, until the next event. Sometimes nobody was there before. */
const gap = fc
  .tuple(
    fc.option(presences),
    fc.oneof(seconds(0, 130), seconds(100, 20 * 60), seconds(0, 14 * 3600)),
    fc.oneof(arrivals, fc.constant<Event>({ type: 'presenceSeen', ...seenAs('active') })),
  )
  .map(([before, length, event]) => [...(before ? [says(before)] : []), silence(length), happening(event)]);

const clockSet = fc
  .tuple(fc.oneof(seconds(-3600, -1), seconds(-90, 90), seconds(1, 2 * 3600)), arrivals)
  .map(([by, event]): Step[] => [{ step: 'clockSet', seconds: by }, happening(event)]);

/** A setting that the reference model ignores. It has no calendar, so it cannot count the skips of a day. */
const beyondModel: readonly (NumberName | SwitchName)[] = ['skipsADay'];

/** What the browser or the person may report at any time. */
const anyWord: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Event>({ type: 'promptSnoozed' }) },
  { weight: 3, arbitrary: fc.constant<Event>({ type: 'promptSkipped' }) },
  { weight: 2, arbitrary: fc.constant<Event>({ type: 'promptAnswerUndone' }) },
  { weight: 2, arbitrary: fc.constantFrom<Event>({ type: 'personMoved' }, { type: 'personMovedUndone' }) },
  { weight: 2, arbitrary: fc.constantFrom<Event>({ type: 'restStarted' }, { type: 'restEnded' }) },
  { weight: 2, arbitrary: arrivals },
  {
    weight: 2,
    arbitrary: fc
      .tuple(presences, fc.boolean())
      .map(([presence, isAudible]): Event => ({ type: 'presenceSeen', ...seenAs(presence, isAudible) })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('notificationClosed' as const),
      id: fc.constant(CURRENT),
      byHand: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: anySigns.map((signs): Event => ({ type: 'signalsSeen', ...seenAs('active'), ...signs })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Event>(
      { type: 'callSaid', minutes: 30 },
      { type: 'callSaid', minutes: 60 },
      { type: 'callEnded' },
      { type: 'waitEnded' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Event>(
      { type: 'remindersPaused', length: 'halfHour' },
      { type: 'remindersPaused', length: 'hour' },
      { type: 'remindersPaused', length: 'twoHours' },
      { type: 'remindersResumed' },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Event>({ type: 'notificationClicked', id: CURRENT }) },
  { weight: 1, arbitrary: fc.constant<Event>({ type: 'notificationStarted', id: CURRENT }) },
  { weight: 1, arbitrary: fc.constant<Event>({ type: 'notificationStarted', id: 'prompt-0-once' }) },
  { weight: 1, arbitrary: fc.constant<Event>({ type: 'notificationClosed', id: 'prompt-0-once', byHand: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Event>(
      { type: 'testNotificationPressed' },
      { type: 'lookAsked' },
      { type: 'zoneChanged', zone: 'UTC' },
      { type: 'zoneChanged', zone: 'Pacific/Auckland' },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({
        type: fc.constant('settingChanged' as const),
        name: fc.constantFrom(...namesOf('number').filter((name) => !beyondModel.includes(name))),
        value: fc.oneof(fc.constantFrom(3, 5, 15, 30, 45, 60), seconds(0, 130)),
      }),
      fc.record({
        type: fc.constant('settingChanged' as const),
        name: fc.constantFrom(...namesOf('switch').filter((name) => !beyondModel.includes(name))),
        value: fc.boolean(),
      }),
    ),
  },
);

/** A due break that is put off several times. */
const snoozing = seconds(1, 5).map((count): Step[] => [
  wait(1800),
  ...Array.from({ length: count }, () => [happening({ type: 'promptSnoozed' }), wait(300)]).flat(),
]);

/** A long break that is ended at about half of its time, or not at all. */
const resting = fc
  .oneof(fc.constantFrom(150, 300), seconds(0, 400))
  .map((length): Step[] => [happening({ type: 'restStarted' }), wait(length), happening({ type: 'restEnded' })]);

/** A call, a film or a full screen that begins before a due break, and its end. */
const meeting = fc
  .tuple(anySigns, seconds(0, 80 * 60), fc.boolean())
  .map(([signs, length, ends]): Step[] => [
    happening({ type: 'signalsSeen', ...seenAs('active'), ...signs }),
    wait(length),
    ...(ends ? [happening({ type: 'signalsSeen', ...seenAs('active') })] : []),
  ]);

/** A microphone that is switched off and on, or a film that is stopped and goes on, with a break due in it. */
const stopping = fc
  .tuple(anySigns, fc.array(fc.tuple(seconds(0, 12 * 60), seconds(0, 180)), { minLength: 1, maxLength: 4 }))
  .map(([signs, turns]): Step[] => [
    wait(25 * 60),
    ...turns.flatMap(([on, off]) => [
      happening({ type: 'signalsSeen', ...seenAs('active'), ...signs }),
      wait(on),
      happening({ type: 'signalsSeen', ...seenAs('active') }),
      wait(off),
    ]),
  ]);

/**
 * The person passes the check, starts a stretch and follows it for some steps. It may be running or paused when the next
 * event comes.
 */
const stretching = fc
  .tuple(fc.constantFrom(...exerciseIds), fc.oneof(seconds(0, 12), seconds(0, 26)), seconds(0, 40), fc.boolean())
  .map(([exercise, count, pace, isLeft]): Step[] => [
    happening({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: [exercise] }),
    happening({ type: 'guideStarted', plan: [exercise] }),
    ...Array.from({ length: count }, (_, from) => [wait(pace), happening({ type: 'stepAdvanced', from })]).flat(),
    ...(isLeft ? [happening({ type: 'lastViewClosed' })] : []),
  ]);

function historiesOf(event: fc.Arbitrary<Event>, others: fc.Arbitrary<Step[]>): fc.Arbitrary<History> {
  const stretch = fc.oneof(
    { weight: 8, arbitrary: working.map((step) => [step]) },
    { weight: 8, arbitrary: event.map((each) => [happening(each)]) },
    // A report that comes twice or late. The first report may reach the background last.
    { weight: 1, arbitrary: event.map((each) => [happening(each), happening(each)]) },
    { weight: 1, arbitrary: fc.constant([says('active'), says('idle')]) },
    { weight: 4, arbitrary: absence },
    { weight: 2, arbitrary: unsaid },
    { weight: 1, arbitrary: leftOn },
    { weight: 1, arbitrary: unanswered },
    { weight: 2, arbitrary: gap },
    { weight: 1, arbitrary: clockSet },
    { weight: 2, arbitrary: others },
  );
  return fc.record({
    steps: fc.array(stretch, { maxLength: LONGEST, size: 'max' }).map((stretches) => stretches.flat()),
    asks: fc.boolean(),
    writes: fc.boolean(),
    refuses: fc.boolean(),
  });
}

/** Moves that have the same steps the first time and later, without the floor. The model is not about the steps. */
const plainMoves: readonly ExerciseId[] = ['chin_tuck', 'calf_raise', 'torso_twist', 'hip_flexor', 'sit_to_stand'];
const plainPlan = fc.uniqueArray(fc.constantFrom(...plainMoves), { minLength: 1, maxLength: 2 });
const step = fc.oneof(
  { weight: 9, arbitrary: fc.constant(CURRENT_STEP) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) },
);

/** Events of a stretch, at any time. */
const guideWord: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('guideStarted' as const), plan: plainPlan, isNothingNew: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('stepTakesLonger' as const),
      from: step,
      ms: fc.integer({ min: 0, max: 90_000 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constantFrom(
        ...(['stepAdvanced', 'stepTimeEnded', 'stepBackPressed', 'stepRepeated', 'moveSkipped'] as const),
      ),
      from: step,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Event>(
      { type: 'guidePaused' },
      { type: 'guideContinued' },
      { type: 'guideEnded' },
      { type: 'lastViewClosed' },
      { type: 'viewOpened', returning: false },
    ),
  },
);

/** A stretch that is followed for some steps, sometimes in a long break, and then anything. */
const plainStretch = fc
  .tuple(plainPlan, seconds(0, 26), seconds(0, 40), fc.boolean(), fc.array(guideWord, { maxLength: 3 }))
  .map(([plan, count, pace, isRest, words]): Step[] => [
    ...(isRest ? [happening({ type: 'restStarted' })] : []),
    happening({ type: 'guideStarted', plan, isNothingNew: true }),
    ...Array.from({ length: count }, () => [
      wait(pace),
      happening({ type: 'stepAdvanced', from: CURRENT_STEP }),
    ]).flat(),
    ...words.map(happening),
  ]);

/**
 * Histories for the reference model, without safety check and cards. The outbox keeps every row, so that rows can be
 * compared.
 */
export const plainHistories = historiesOf(
  fc.oneof({ weight: 5, arbitrary: anyWord }, { weight: 2, arbitrary: guideWord }),
  fc.oneof(snoozing, resting, plainStretch, meeting, stopping),
).map((history): History => ({ ...history, writes: false }));

/** Histories of everything that can happen. */
export const fullHistories = historiesOf(
  fc.oneof(anyWord, anyEvent),
  fc.oneof(snoozing, resting, stretching, meeting, stopping),
);
