import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: { action: {} as Record<string, unknown> } }));
vi.mock('../../../lib/platform/browser', () => fake);

const read = async () => (await import('../../../lib/platform/pin')).pin;
let focused: (() => void) | undefined;

beforeEach(() => {
  fake.browser.action = {};
  focused = undefined;
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: () => void, { signal }: { signal: AbortSignal }) => {
      focused = () => signal.aborted || listener();
    },
  });
});

test.each([true, false])(
  'a browser that tells whether the icon is in the toolbar is believed: %s',
  async (isOnToolbar) => {
    fake.browser.action.getUserSettings = async () => ({ isOnToolbar });
    expect(await (await read()).isPinned()).toBe(isOnToolbar);
  },
);

test('a browser that does not tell is not guessed at', async () => {
  expect(await (await read()).isPinned()).toBeNull();
  fake.browser.action.getUserSettings = async () => ({});
  expect(await (await read()).isPinned()).toBeNull();
});

test('somebody who pins the icon is noticed by the browser’s word, or when they come back to the page', async () => {
  let changed: (() => void) | undefined;
  fake.browser.action.onUserSettingsChanged = {
    addListener: (listener: () => void) => {
      changed = listener;
    },
    removeListener: () => {
      changed = undefined;
    },
  };
  const seen = vi.fn();
  const shown = new AbortController();
  (await read()).onChanged(seen, shown.signal);
  changed?.();
  focused?.();
  expect(seen).toHaveBeenCalledTimes(2);
  shown.abort();
  focused?.();
  expect(changed).toBeUndefined();
  expect(seen).toHaveBeenCalledTimes(2);
});
