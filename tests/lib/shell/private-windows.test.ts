import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_WITHIN } from '../../../lib/core/overdue';
import { limitPrivateWindows } from '../../../lib/shell/private-windows';
import { never } from '../../support/fake-page-platform';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

// FACE-2, FACE-3
test('what the browser says of private windows is believed', async () => {
  const said = limitPrivateWindows({ isHere: async () => true, isAllowed: async () => true });
  expect([await said.isHere(), await said.isAllowed()]).toEqual([true, true]);
});

test.each([
  ['does not answer', never],
  ['refuses', () => Promise.reject(new Error('no'))],
])(
  'a browser that %s leaves the page as in any other window, and nothing is said of what is allowed',
  async (_, ask) => {
    const said = limitPrivateWindows({ isHere: ask, isAllowed: ask });
    const answers = Promise.all([said.isHere(), said.isAllowed()]);
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN);
    expect(await answers).toEqual([false, null]);
  },
);
