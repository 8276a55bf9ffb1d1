// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useStepEnd } from '../../../components/screens/guide/use-step';
import type { Intent } from '../../../lib/core/state/events';
import type { GuideView } from '../../../lib/core/views/guide-view';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

test('that a step is over is said until it gets through, and no more once another step is there', async () => {
  const said: Intent[] = [];
  /** The third time it gets through. */
  const send = async (intent: Intent) => said.push(intent) === 3;
  const view = (stepIndex: number, ms: number) =>
    ({ stepIndex, pace: { kind: 'running', stepEndsAt: Date.now() + ms } }) as GuideView;
  function Step({ of }: { of: GuideView }) {
    useStepEnd(of, send, Date.now, false);
    return null;
  }
  const show = (of: GuideView) => act(() => render(<Step of={of} />, document.body));
  show(view(4, 5000));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual(Array.from({ length: 3 }, () => ({ type: 'stepTimeEnded', from: 4 })));
  show(view(5, 1000));
  await vi.advanceTimersByTimeAsync(1500);
  show(view(6, 600_000));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said.slice(3)).toEqual([{ type: 'stepTimeEnded', from: 5 }]);
});
