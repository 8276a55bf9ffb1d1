import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoAnswer, within } from '../../../lib/shell/within';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => undefined);
const outcome = (asked: Promise<string>) => asked.catch((error: unknown) => error);

test('what never answers is given up when its time is over', async () => {
  const asked = outcome(within(2000, never));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await asked).toBeInstanceOf(NoAnswer);
});

test('a computer that slept for an hour in the middle of a call still hears its answer', async () => {
  const { promise, resolve: answer } = Promise.withResolvers<string>();
  const asked = outcome(within(2000, () => promise));
  // The clock goes on while timers stand still.
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(2000);
  answer('here');
  expect(await asked).toBe('here');
});

test('and one that never answers after it is given up all the same', async () => {
  const asked = outcome(within(2000, never));
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await asked).toBeInstanceOf(NoAnswer);
});
