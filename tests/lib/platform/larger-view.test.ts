import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  contexts: [] as { contextType: string; documentUrl: string; tabId: number; windowId: number }[],
  done: [] as string[],
}));

vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://limber${path}`,
      getContexts: async () => fake.contexts,
    },
    tabs: {
      create: async ({ url }: { url: string }) => {
        fake.done.push(`create ${url}`);
        return { windowId: 1 };
      },
      update: async (id: number) => void fake.done.push(`show tab ${id}`),
    },
    windows: {
      get: async () => ({ state: 'normal' }),
      update: async (id: number) => void fake.done.push(`show window ${id}`),
    },
  },
}));

beforeEach(() => Object.assign(fake, { contexts: [], done: [] }));

const press = async (at: 'today' | null = null) =>
  (await import('../../../lib/platform/larger-view')).openLargerView(at);
const open = (contextType: string, tabId: number) => ({
  contextType,
  documentUrl: 'chrome-extension://limber/sidepanel.html',
  tabId,
  windowId: 2,
});

test('"Open larger" opens a tab, though a side panel is open: that may be narrower than the popup', async () => {
  fake.contexts.push(open('SIDE_PANEL', -1));
  await press();
  expect(fake.done).toEqual(['create chrome-extension://limber/sidepanel.html', 'show window 1']);
});

test('from the picture of the day it opens with that', async () => {
  await press('today');
  expect(fake.done[0]).toBe('create chrome-extension://limber/sidepanel.html#today');
});

test('pressed once more, it goes to the tab that is there', async () => {
  fake.contexts.push(open('TAB', 7));
  await press();
  expect(fake.done).toEqual(['show tab 7', 'show window 2']);
});
