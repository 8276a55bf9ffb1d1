import { expect, test } from 'vitest';
import { causeOf } from '../../../lib/core/cause';
import { type Event, intentSchema } from '../../../lib/core/state/events';

test('of all that a page tells, only these four are no sign of a hand: a page says them by itself', () => {
  const types = intentSchema.def.options.flatMap(({ shape }) => [...shape.type.def.values]);
  expect(types.length).toBeGreaterThan(40);
  expect(types.filter((type) => causeOf({ type } as Event) !== 'person')).toEqual([
    'stepTimeEnded',
    'stepTakesLonger',
    'lookAsked',
    'welcomeOpened',
  ]);
});
