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

test('that a step is over is said again while it is lost, and no more once another step is there', async () => {
  const said: Intent[] = [];
  const view = (stepIndex: number, ms: number) =>
    ({ stepIndex, pace: { kind: 'running', stepEndsAt: Date.now() + ms } }) as GuideView;
  const show = (of: GuideView) => act(() => render(<Step of={of} />, document.body));
  /** The third time it gets through, and the next step is there. */
  const send = async (intent: Intent) => {
    if (said.push(intent) < 3) return false;
    show(view(5, 600_000));
    return true;
  };
  function Step({ of }: { of: GuideView }) {
    useStepEnd(of, send, Date.now, false);
    return null;
  }
  show(view(4, 5000));
  await vi.advanceTimersByTimeAsync(4900);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(said).toEqual(Array.from({ length: 3 }, () => ({ type: 'stepTimeEnded', from: 4 })));
});
