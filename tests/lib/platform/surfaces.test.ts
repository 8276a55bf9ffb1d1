import { beforeEach, describe, expect, test, vi } from 'vitest';

interface FakeWindow {
  readonly id: number;
  state: string;
}

/** A browser whose popup opens only if `opensPopup`, and which knows of its windows' pages after a while, or never. */
const fake = vi.hoisted(() => ({
  opensPopup: false,
  tellsPages: true,
  windows: [] as FakeWindow[],
  contexts: [] as { contextType: string; documentUrl: string; tabId: number; windowId: number }[],
  focused: [] as number[],
  tabs: [] as string[],
}));

vi.mock('../../../lib/platform/browser', () => {
  const find = (id: number) => {
    const found = fake.windows.find((each) => each.id === id);
    if (!found) throw new Error(`No window with id: ${id}.`);
    return found;
  };
  return {
    browser: {
      runtime: {
        getURL: (path: string) => `chrome-extension://limber${path}`,
        getContexts: async () => {
          if (!fake.tellsPages) throw new Error('not today');
          return fake.contexts;
        },
      },
      action: {
        openPopup: async () => {
          if (!fake.opensPopup) throw new Error('Could not find an active browser window.');
        },
      },
      tabs: { update: async () => undefined, create: async ({ url }: { url: string }) => void fake.tabs.push(url) },
      windows: {
        get: async (id: number) => find(id),
        update: async (id: number, { state }: { focused: boolean; state?: string }) => {
          const found = find(id);
          found.state = state ?? found.state;
          fake.focused.push(id);
        },
        create: async () => {
          const opened = { id: 100 + fake.windows.length, state: 'normal' };
          fake.windows.push(opened);
          return opened;
        },
      },
    },
  };
});

const popupPage = (windowId: number, contextType = 'TAB') => ({
  contextType,
  documentUrl: 'chrome-extension://limber/popup.html',
  tabId: contextType === 'TAB' ? 7 : -1,
  windowId,
});

beforeEach(() => {
  vi.resetModules();
  Object.assign(fake, { opensPopup: false, tellsPages: true, windows: [], contexts: [], focused: [], tabs: [] });
});

const load = async () => (await import('../../../lib/platform/surfaces')).surfaces;

describe('a click on the notification', () => {
  test('opens a small window where the browser will not open the popup, and three clicks open one', async () => {
    const surfaces = await load();
    await surfaces.openGuide();
    await surfaces.openGuide();
    await surfaces.openGuide();
    expect(fake.windows).toHaveLength(1);
    expect(fake.focused).toEqual([100, 100]);
  });

  test('brings the window that another worker opened out of the taskbar', async () => {
    fake.windows.push({ id: 4, state: 'minimized' });
    fake.contexts.push(popupPage(4));
    await (await load()).openGuide();
    expect(fake.windows).toEqual([{ id: 4, state: 'normal' }]);
    expect(fake.focused).toEqual([4]);
  });

  test('opens another when the window has been closed', async () => {
    const surfaces = await load();
    await surfaces.openGuide();
    fake.windows = [];
    await surfaces.openGuide();
    expect(fake.windows).toHaveLength(1);
  });

  test('leaves a popup that is open alone', async () => {
    fake.contexts.push(popupPage(4, 'POPUP'));
    await (await load()).openGuide();
    expect(fake.windows).toEqual([]);
    expect(fake.focused).toEqual([]);
  });

  test('takes a settings page for no guide, and opens the popup', async () => {
    fake.opensPopup = true;
    fake.windows.push({ id: 4, state: 'normal' });
    fake.contexts.push({ ...popupPage(4), documentUrl: 'chrome-extension://limber/options.html' });
    await (await load()).openGuide();
    expect(fake.focused).toEqual([]);
    expect(fake.windows).toHaveLength(1);
  });

  test('opens the guide in a browser that does not say which pages are open', async () => {
    fake.tellsPages = false;
    const surfaces = await load();
    await surfaces.openGuide();
    await surfaces.openGuide();
    expect(fake.windows).toHaveLength(1);
  });
});

test('the welcome page opens once, also if it is asked for again before the browser has its first window', async () => {
  const surfaces = await load();
  await Promise.all([surfaces.openWelcome(), surfaces.openWelcome()]);
  expect(fake.tabs).toHaveLength(1);
});

test('the welcome page opens in a tab, and not once more while it is open (WELCOME-1)', async () => {
  await (await load()).openWelcome();
  expect(fake.tabs).toEqual(['chrome-extension://limber/welcome.html']);
  fake.contexts.push({ ...popupPage(4), documentUrl: 'chrome-extension://limber/welcome.html' });
  await (await load()).openWelcome();
  expect(fake.tabs).toHaveLength(1);
});
