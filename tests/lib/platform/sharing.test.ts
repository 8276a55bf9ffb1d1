import { beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser's tabs, as `browser.tabs` answers. */
const tabs = { query: vi.fn(), onUpdated: { addListener: vi.fn() } };

vi.mock('../../../lib/platform/browser', () => ({ browser: { tabs } }));

const none = { camera: false, microphone: false };

/** A background that has just come up: what an earlier one was refused is forgotten. */
async function freshAdapter() {
  vi.resetModules();
  return import('../../../lib/platform/sharing');
}

beforeEach(() => {
  vi.resetAllMocks();
});

/** Firefox: the query finds those tabs that share it, and each tab says what it shares. */
function tellsOf(...open: readonly object[]) {
  tabs.query.mockImplementation(async (query: object) =>
    open
      .filter((sharingState) =>
        Object.keys(query).every((key) => Boolean(new Map(Object.entries(sharingState)).get(key))),
      )
      .map((sharingState, id) => ({ id, sharingState })),
  );
}

/** Chromium: it throws at once, before there is any promise. */
function refuses() {
  tabs.query.mockImplementation((query: object) => {
    const [unknown] = Object.keys(query);
    if (unknown) throw new TypeError(`Error at parameter 'queryInfo': Unexpected property: '${unknown}'.`);
    return Promise.resolve([{ id: 1 }]);
  });
  tabs.onUpdated.addListener.mockImplementation(() => {
    throw new Error('This event does not support filters');
  });
}

/** A browser that passes over what it does not know answers with every tab. */
const ignores = () => tabs.query.mockImplementation(async () => [{ id: 1 }, { id: 2 }]);

describe('what tabs use', () => {
  test('is seen where the browser tells, each on its own', async () => {
    tellsOf(none, { ...none, microphone: true }, { ...none, screen: 'Window' });
    const { canSeeSharing, sharing } = await freshAdapter();
    expect(await sharing.isOn('microphone')).toBe(true);
    expect(await sharing.isOn('camera')).toBe(false);
    expect(await sharing.isOn('screen')).toBe(true);
    expect(await canSeeSharing()).toBe(true);
  });

  test('is nothing where the browser does not know the question, which is asked once', async () => {
    refuses();
    const { canSeeSharing, sharing } = await freshAdapter();
    expect([await sharing.isOn('screen'), await sharing.isOn('screen')]).toEqual([false, false]);
    expect(tabs.query).toHaveBeenCalledTimes(1);
    expect(await canSeeSharing()).toBe(false);
  });

  test('is nothing where the browser passes over the question and answers with every tab', async () => {
    ignores();
    const { canSeeSharing, sharing } = await freshAdapter();
    for (const what of ['microphone', 'camera', 'screen'] as const) expect(await sharing.isOn(what)).toBe(false);
    expect(await canSeeSharing()).toBe(false);
  });

  test('is seen of the others when one is refused', async () => {
    tellsOf({ camera: true, microphone: true });
    const answer = tabs.query.getMockImplementation();
    tabs.query.mockImplementation((query: object) => {
      if ('microphone' in query) throw new Error('no');
      return answer?.(query);
    });
    const { sharing } = await freshAdapter();
    expect(await sharing.isOn('microphone')).toBe(false);
    expect(await sharing.isOn('camera')).toBe(true);
  });
});

describe('a change', () => {
  test('is listened for by what tabs share alone, so that no other change of a tab starts the background', async () => {
    const { sharing } = await freshAdapter();
    const listener = vi.fn();
    sharing.onChanged(listener);
    const [heard, filter] = tabs.onUpdated.addListener.mock.calls[0] ?? [];
    expect(filter).toEqual({ properties: ['sharingState'] });
    heard(1, { title: 'News' });
    expect(listener).not.toHaveBeenCalled();
    heard(1, { sharingState: none });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('is not listened for where the event takes no filter', async () => {
    refuses();
    const { sharing } = await freshAdapter();
    expect(() => sharing.onChanged(() => undefined)).not.toThrow();
  });
});
