import fc from 'fast-check';
import { type ExerciseId, exerciseIds } from '../../lib/content/catalogue';
import type { Event, Seen } from '../../lib/core/state/events';
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
const maybeSeen = fc.option(
  fc.tuple(presences, fc.boolean()).map(([presence, isAudible]) => ({ seen: seenAs(presence, isAudible) })),
  { nil: {} },
);
const arrivals = fc
  .tuple(fc.constantFrom('woke' as const, 'workerStarted' as const, 'browserStarted' as const), maybeSeen)
  .map(([type, seen]): Event => ({ type, ...seen }));

/** Working on: now and then to the very second that something is due. */
const working = fc.oneof(
  { weight: 4, arbitrary: seconds(0, 40 * 60).map(wait) },
  { weight: 2, arbitrary: fc.constantFrom(300, 600, 900, 1800, 2700).map(wait) },
  { weight: 3, arbitrary: seconds(0, 90).map(wait) },
);

/** Away from the desk as the browser tells it: idle a threshold late, locked at once, or the one and then the other. */
const absence = fc
  .tuple(fc.constantFrom('idle', 'locked', 'both'), seconds(0, 20 * 60), seconds(60, 400), fc.boolean())
  .map(([how, longer, first, isLong]): Step[] => {
    const away = wait(isLong ? longer : longer % 300);
    const idle = [wait(60), says('idle')];
    if (how === 'idle') return [...idle, away, says('active')];
    if (how === 'locked') return [says('locked'), away, says('active')];
    return [...idle, wait(first), says('locked'), away, says('active')];
  });

/** An absence whose end the browser does not tell of, and at times not of its beginning either. */
const unsaid = fc
  .tuple(fc.boolean(), seconds(0, 20 * 60), fc.constantFrom<Seen['presence'][]>('idle', 'locked'))
  .map(([isBeginSaid, length, presence]): Step[] => [
    isBeginSaid ? says(presence) : { step: 'unsaid', presence },
    wait(length),
    { step: 'unsaid', presence: 'active' },
    wait(5 * 60),
  ]);

/** Asleep, killed or merely late, until something is heard again; at times nobody was there before. */
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

/** A setting that the reference model knows nothing of: it has no calendar to count a day's skips. */
const beyondModel: readonly (NumberName | SwitchName)[] = ['skipsADay'];

/** What the browser or the person may say at any moment, in or out of place. */
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

/** A due break put off again and again. */
const snoozing = seconds(1, 5).map((count): Step[] => [
  wait(1800),
  ...Array.from({ length: count }, () => [happening({ type: 'promptSnoozed' }), wait(300)]).flat(),
]);

/** A long break, let go at half of it, about there, or not at all. */
const resting = fc
  .oneof(fc.constantFrom(150, 300), seconds(0, 400))
  .map((length): Step[] => [happening({ type: 'restStarted' }), wait(length), happening({ type: 'restEnded' })]);

/** A call, a film or a full screen that a due break may come into, and its end. */
const meeting = fc
  .tuple(anySigns, seconds(0, 80 * 60), fc.boolean())
  .map(([signs, length, ends]): Step[] => [
    happening({ type: 'signalsSeen', ...seenAs('active'), ...signs }),
    wait(length),
    ...(ends ? [happening({ type: 'signalsSeen', ...seenAs('active') })] : []),
  ]);

/** Passes the check, starts a stretch and follows it for some steps; what comes next may find it running or on hold. */
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
    // Said twice, or late: what was reported first reaches the background last.
    { weight: 1, arbitrary: event.map((each) => [happening(each), happening(each)]) },
    { weight: 1, arbitrary: fc.constant([says('active'), says('idle')]) },
    { weight: 4, arbitrary: absence },
    { weight: 2, arbitrary: unsaid },
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

/** Moves that are the same the first time as later, off the floor: what the steps are is not what the model is about. */
const plainMoves: readonly ExerciseId[] = ['chin_tuck', 'calf_raise', 'torso_twist', 'hip_flexor', 'sit_to_stand'];
const plainPlan = fc.uniqueArray(fc.constantFrom(...plainMoves), { minLength: 1, maxLength: 2 });
const step = fc.oneof(
  { weight: 9, arbitrary: fc.constant(CURRENT_STEP) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 }) },
);

/** What may be said of a stretch, in or out of place. */
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

/** A stretch followed for some steps, at times in a long break; and then whatever comes. */
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

/** Histories for the reference model: no safety check, no cards; the outbox keeps every row, to be compared. */
export const plainHistories = historiesOf(
  fc.oneof({ weight: 5, arbitrary: anyWord }, { weight: 2, arbitrary: guideWord }),
  fc.oneof(snoozing, resting, plainStretch, meeting),
).map((history): History => ({ ...history, writes: false }));

/** Histories of everything that can happen. */
export const fullHistories = historiesOf(fc.oneof(anyWord, anyEvent), fc.oneof(snoozing, resting, stretching, meeting));
