// A whole page of Limber in a document without a browser.

import { setTimeout as pause } from 'node:timers/promises';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../components/app/App';
import * as laterScreens from '../../components/app/later-screens';
import { Page } from '../../components/app/Page';
import type { Intent } from '../../lib/core/state/events';
import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';
import type { Reply } from '../../lib/platform/platform';
import { createGuideClient } from '../../lib/shell/client';
import { Browser } from './background';
import { fakePagePlatform } from './fake-page-platform';
import type { Found, Pressable } from './pressable';
import type { Screen } from './screens';

/** A page counts as drawn after this many turns of the event loop without a change. */
const QUIET_TURNS = 3;
/** If the background has done nothing for as long as this, in ms, it has nothing left to do. */
const QUIET_MS = 5;

/** If something takes longer than this to appear or to stop changing, in ms, it has failed. */
const LONGEST_WAIT = 20_000;

/** No sound is played in a document without a browser. */
const noAudio = {
  takeTurn: () => undefined,
  openChimes: () => () => undefined,
  say: () => undefined,
  hush: () => undefined,
};

const noHistory = () => undefined;

const notPrivate = async () => false;

/** Runs one turn of the event loop, with what it makes the page draw. */
const aTurn = () => act(() => new Promise<void>((done) => setImmediate(done)));

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const fits = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text.toLowerCase().includes(wanted.toLowerCase()) : wanted.test(text);

/** Whether a person can see an element: it is not hidden, folded up or under a sheet. */
function isThere(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  const fold = element.closest('details:not([open])');
  return !fold || element.closest('summary')?.parentElement === fold;
}

/** The accessible name of an element. */
export function nameOf(element: Element): string {
  const said = ((element as HTMLInputElement).labels?.[0] ?? element).cloneNode(true) as Element;
  for (const unsaid of said.querySelectorAll('[aria-hidden="true"]')) unsaid.remove();
  return squeezed(element.getAttribute('aria-label') ?? said.textContent);
}

/** The whole popup, with a background that answers it, in a document without a browser. */
export class PageInDom implements Pressable {
  /** What the page has sent since it was cut off. The background gets none of it. */
  readonly sent: Intent[] = [];
  #isWalled = false;
  readonly #browser = new Browser();
  readonly #listeners = new Set<() => void>();

  /** Puts a screen in front of somebody. */
  static async show(screen: Screen): Promise<PageInDom> {
    // Code is loaded already, so nobody has to wait for it.
    await Promise.all(Object.values(laterScreens).map((each) => 'fetch' in each && each.fetch()));
    const page = new PageInDom();
    await page.#begin(screen);
    page.#open(screen);
    await page.settle();
    if (screen.isSilenced) await page.#tell({ type: 'cardClosed' });
    await screen.presses?.(page);
    await page.getByText(screen.shows).waitFor();
    await page.settle();
    return page;
  }

  /** Installs Limber, and writes storage without telling the background. */
  async #begin({ history, isSilenced, stored }: Screen): Promise<void> {
    const { platform, ledger } = this.#browser;
    platform.letsNoticesThrough = !isSilenced;
    this.#browser.startsWorker();
    await this.#browser.tells('installed');
    // What it still does after its start, such as asking for a policy, would be written over what is stored next.
    const isDone = () => platform.stored.has('policy') && platform.takeDeeds().length === 0;
    do await pause(QUIET_MS);
    while (!isDone());
    const now = Date.now();
    for (const [key, value] of Object.entries(stored(now))) platform.stored.set(key, value);
    if (typeof history === 'function') await ledger.put(history(now));
  }

  #open({ history }: Screen): void {
    const { environment, storage } = this.#browser.platform;
    const send = async (message: unknown): Promise<Reply> => {
      const { type } = message as Intent;
      if (history === 'refused' && type.startsWith('history')) return { ok: false, error: 'noHistory' };
      if (!this.#isWalled || type.startsWith('history')) return this.#tell(message);
      this.sent.push(message as Intent);
      return { ok: true };
    };
    const onChanged = (listener: () => void, signal: AbortSignal) => {
      this.#listeners.add(listener);
      signal.addEventListener('abort', () => this.#listeners.delete(listener));
    };
    // A document without a browser has no Back. Its history would open pages of the screen before.
    Object.assign(window.history, { pushState: noHistory, replaceState: noHistory, go: noHistory });
    const client = createGuideClient(fakePagePlatform({ environment, storage: { ...storage, onChanged }, send }));
    render(
      <Page language={createLanguage('en-GB', async () => [], english)}>
        <App
          source={client}
          first={null}
          now={client.now}
          send={client.send}
          version={client.version()}
          audio={noAudio}
          keepAwake={() => undefined}
          checkPlaces={client.checkPlaces}
          history={client.history}
          onSettings={client.openSettings}
          onLarger={client.openLarger}
          isInPrivateWindow={notPrivate}
          onRestart={client.restart}
        />
      </Page>,
      document.body,
    );
  }

  /** Sends an event to the background, and tells the page about the change. */
  async #tell(message: unknown): Promise<Reply> {
    const reply = (await this.#browser.tells('message', message)) as Reply;
    for (const listener of this.#listeners) listener();
    return reply;
  }

  /** From now on nothing that the page sends reaches the background, but the page is told that it did. */
  wall(): void {
    this.#isWalled = true;
  }

  /** Closes the page and the browser. */
  close(): void {
    render(null, document.body);
    this.#browser.closes();
  }

  /** Resolves when everything that comes by itself has been drawn. */
  async settle(): Promise<void> {
    let isChanged = false;
    const observer = new MutationObserver(() => {
      isChanged = true;
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const from = performance.now();
    for (let quiet = 0; quiet < QUIET_TURNS; ) {
      if (performance.now() - from > LONGEST_WAIT)
        throw new Error(`It does not come to rest: ${squeezed(document.body.textContent)}`);
      isChanged = false;
      await aTurn();
      quiet = isChanged ? 0 : quiet + 1;
    }
    observer.disconnect();
  }

  /** Everything that can be read and pressed, for comparison. */
  content(): string {
    const states = this.buttons().map(
      (each) => `${nameOf(each)} ${each.disabled} ${each.ariaPressed} ${each.ariaExpanded}`,
    );
    return JSON.stringify([document.body.textContent, states]);
  }

  /** What can be pressed. Under a sheet nothing can. */
  buttons(): HTMLButtonElement[] {
    const over = document.querySelector('dialog[open]') ?? document.body;
    return [...over.querySelectorAll('button')].filter(isThere);
  }

  async press(element: HTMLElement): Promise<void> {
    await act(() => element.click());
    await this.settle();
  }

  /** Presses a key on the element that has the focus. */
  async key(key: string): Promise<void> {
    const target = document.activeElement ?? document.body;
    await act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    await this.settle();
  }

  #found(what: string, find: () => Element | undefined): Found {
    const wait = async () => {
      for (const from = performance.now(); performance.now() - from < LONGEST_WAIT; ) {
        const element = find();
        if (element) return element as HTMLInputElement;
        await aTurn();
      }
      throw new Error(`${what} is not there. Seen instead: ${squeezed(document.body.textContent)}`);
    };
    const found: Found = {
      first: () => found,
      waitFor: async () => void (await wait()),
      click: async () => this.press(await wait()),
      check: async () => {
        const box = await wait();
        if (!box.checked) await this.press(box);
      },
      fill: async (text) => {
        const field = await wait();
        field.value = text;
        await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
      },
      blur: async () => {
        const field = await wait();
        await act(() => field.blur());
        await this.settle();
      },
    };
    return found;
  }

  getByRole: Pressable['getByRole'] = (role, { name }) => {
    const selector = { button: 'button', checkbox: 'input[type="checkbox"]', radio: 'input[type="radio"]' }[role];
    const find = () =>
      [...document.querySelectorAll(selector)].find((each) => isThere(each) && fits(nameOf(each), name));
    return this.#found(`${role} ${name}`, find);
  };

  getByLabel: Pressable['getByLabel'] = (label) => {
    const find = () =>
      [...document.querySelectorAll('input, select')].find((each) => isThere(each) && fits(nameOf(each), label));
    return this.#found(`field ${label}`, find);
  };

  getByText: Pressable['getByText'] = (text) => {
    const find = () => {
      const all = [...document.querySelectorAll('body *')].filter(
        (each) => isThere(each) && fits(squeezed(each.textContent), text),
      );
      // Only the innermost element, because the ones around it have the same text.
      return all.find((each) => !all.some((other) => other !== each && each.contains(other)));
    };
    return this.#found(`"${text}"`, find);
  };
}
