import { browser } from './browser';

/** What the polyfill's types leave out: each browser has one of the two. */
interface Panels {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
}

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Both want a click: Firefox wants it in the same turn, so
 * nothing is awaited before.
 */
export function openLargerView(): Promise<void> {
  const { sidebarAction, sidePanel } = browser as Panels;
  if (sidebarAction) return sidebarAction.open();
  return browser.windows
    .getCurrent()
    .then(({ id }) => (id === undefined ? undefined : sidePanel?.open({ windowId: id })));
}
