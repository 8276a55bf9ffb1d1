import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseIds, exerciseOf } from '../../lib/content/catalogue';
import { conditions, hiddenBy } from '../../lib/content/safety';
import { asked } from '../../lib/content/signs';
import { reduce } from '../../lib/core/reduce';
import { type Answers, assess } from '../../lib/core/reminders/safety-check';
import { guideOf } from '../../lib/core/state/attention';
import type { Event } from '../../lib/core/state/events';
import { freshState } from '../../lib/core/state/state';

const start = Date.UTC(2026, 2, 2, 8);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const plan = fc.uniqueArray(fc.constantFrom(...exerciseIds), { minLength: 1, maxLength: 3 });
const answers = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Answers>([]) },
  { weight: 5, arbitrary: fc.uniqueArray(fc.constantFrom(...conditions), { minLength: 1, maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom(...asked(1), ...asked(2)).map((sign): Answers => [sign]),
      fc.constantFrom<Answers>(['unsaidSigns'], ['unsaidConditions']),
    ),
  },
);

/** What a person does around a check, and what they answered: the answers stay here, as they stay in the page. */
const event = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(answers, plan).map(([said, moves]) => ({
      said,
      event: { type: 'safetyChecked', ...assess(said), plan: moves } satisfies Event,
    })),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({
        type: fc.constant('guideStarted' as const),
        plan,
        form: fc.constantFrom('whole' as const, 'brief'),
        isNothingNew: fc.boolean(),
      })
      .map((event) => ({ said: null, event })),
  },
  {
    weight: 6,
    arbitrary: fc.integer({ min: 0, max: 30 }).map((from) => ({
      said: null,
      event: { type: 'moveSkipped', from } satisfies Event,
    })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<Event>(
        { type: 'guideEnded' },
        { type: 'hadToStop' },
        { type: 'movesCleared' },
        { type: 'cardClosed' },
        { type: 'safetyForgotten' },
        { type: 'woke' },
      )
      .map((event) => ({ said: null, event })),
  },
);
const pause = fc.oneof(
  { weight: 15, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 * HOUR }) },
  // Long enough, at times, for a check to lapse.
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 120 }).map((days) => days * DAY) },
);
const history = fc.array(fc.tuple(pause, event), { minLength: 2, maxLength: 40, size: 'max' });

const guideIn = guideOf;

test('whatever somebody does, no guide shows a move that their last answers hide, or more of it than those leave', () => {
  let guides = 0;
  fc.assert(
    fc.property(history, (steps) => {
      let state = freshState(start, 'Europe/Berlin');
      let now = start;
      let said: Answers | null = null;
      let isCleared = false;
      for (const [wait, { said: answered, event }] of steps) {
        now += wait;
        const before = guideIn(state);
        state = reduce(state, event, now).state;
        if (answered) [said, isCleared] = [answered, false];
        if (event.type === 'movesCleared') isCleared = true;
        const guide = guideIn(state);
        if (!guide) continue;
        if (guide.plan.every(({ exercise }) => !exerciseOf(exercise).needsSafetyCheck)) continue;
        guides += 1;
        // Forgetting a check takes nothing from a guide that is running; what begins needs one.
        if (!before) expect(state.person.safety, 'nothing begins without a check').not.toBeNull();
        if (isCleared || said === null || said.includes('unsaidConditions')) continue;
        expect(assess(said).outcome).toMatch(/ok|limited/);
        const hidden = conditions.filter((each) => said?.includes(each)).flatMap((each) => hiddenBy[each]);
        for (const { exercise, small } of guide.plan) {
          const { tags, small: form } = exerciseOf(exercise);
          expect(tags.filter((tag) => hidden.includes(tag))).toEqual([]);
          if (form && hidden.includes(form.when)) expect(small).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(guides, 'guides were looked at').toBeGreaterThan(500);
});

test('whatever somebody does, the first move on the floor has had a check for it', () => {
  let onFloor = 0;
  fc.assert(
    fc.property(history, (steps) => {
      let state = freshState(start, 'Europe/Berlin');
      let now = start;
      let wasAsked = false;
      for (const [wait, { event }] of steps) {
        now += wait;
        state = reduce(state, event, now).state;
        const isFloor = (moves: readonly string[]) =>
          exerciseIds.some((id) => moves.includes(id) && exerciseOf(id).place === 'floor');
        if (event.type === 'safetyChecked' && isFloor(event.plan)) wasAsked = true;
        const moves = guideIn(state)?.plan.map(({ exercise }) => exercise) ?? [];
        if (!isFloor(moves)) continue;
        onFloor += 1;
        expect(wasAsked).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(onFloor, 'guides on the floor were looked at').toBeGreaterThan(50);
});

test('whatever somebody does, no guide begins unless they have said, or shown within the hour, that nothing is new', () => {
  const begun = { asked: 0, lately: 0 };
  fc.assert(
    fc.property(history, (steps) => {
      let state = freshState(start, 'Europe/Berlin');
      let now = start;
      let wellAt = Number.NEGATIVE_INFINITY;
      for (const [wait, { event }] of steps) {
        now += wait;
        const before = guideIn(state);
        state = reduce(state, event, now).state;
        const guide = guideIn(state);
        if (event.type === 'safetyChecked') wellAt = now;
        if (before && !guide && state.tracker.explanation.kind === 'stretched') wellAt = now;
        if (event.type === 'hadToStop' && before) wellAt = Number.NEGATIVE_INFINITY;
        if (before || !guide || guide.plan.every(({ exercise }) => !exerciseOf(exercise).needsSafetyCheck)) continue;
        if (event.type === 'guideStarted' && event.isNothingNew) begun.asked += 1;
        else {
          expect(now - wellAt).toBeLessThan(HOUR);
          begun.lately += 1;
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(begun.asked, 'guides began with the answer').toBeGreaterThan(100);
  expect(begun.lately, 'and without it').toBeGreaterThan(100);
});
