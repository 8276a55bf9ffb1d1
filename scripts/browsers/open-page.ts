// What a script can do with an open browser, whichever it is.

import type { State } from '../../lib/core/state/state.ts';

/** What Limber shows outside its own pages, and what it has stored. */
export interface Surroundings {
  /** The toolbar button's tooltip. */
  readonly title: string;
  /** How many notifications are up. */
  readonly notifications: number;
  /** When it will look at the clock next, epoch ms; `undefined` until that is known. */
  readonly wakesAt: number | undefined;
  /** `undefined` until the worker has stored it. */
  readonly tracker: State['tracker'] | undefined;
}

/** A page of Limber, used as a person uses it. */
export interface OpenPage {
  /** The text that can be read on the page, in lines. */
  readonly read: () => Promise<string>;
  /** Waits for the button with this name, and presses it. */
  readonly press: (name: RegExp) => Promise<void>;
  /** Saves a picture of the whole page. */
  readonly picture: (file: string) => Promise<void>;
  readonly lookAround: () => Promise<Surroundings>;
}

/** A browser with only Limber in it, and a profile that is deleted with it. */
export interface OpenBrowser {
  /** The popup, in a tab. */
  readonly popup: OpenPage;
  /** Resolves when the browser is closed, no matter how. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly headless: boolean;
  /** The folder of the built extension. */
  readonly extension: string;
}

/** The size of a window: a popup's width, and high enough for every screen. In px. */
export const popupSize = { width: 380, height: 600 };

/** How long a browser may take for one step on a busy computer, in ms. */
export const patience = 30_000;

/** Evaluated in the welcome page: whether it is stored that the page was opened, so that it will not open again. */
export const isWelcomeNoted = async (): Promise<boolean> => {
  const { tracker } = (await chrome.storage.local.get('tracker')) as Partial<State>;
  return tracker?.welcome.kind === 'opened';
};

/** Evaluated in a page of the extension, so it must not use anything from outside. */
export async function lookAround(): Promise<Surroundings> {
  const [title, notifications, alarms, { tracker }] = await Promise.all([
    chrome.action.getTitle({}),
    chrome.notifications.getAll(),
    chrome.alarms.getAll(),
    chrome.storage.local.get('tracker') as Promise<Partial<State>>,
  ]);
  return { title, notifications: Object.keys(notifications).length, wakesAt: alarms[0]?.scheduledTime, tracker };
}

/**
 * Repeats a question until there is an answer.
 *
 * @param seen what there is to see meanwhile, for the error
 * @throws Error that names what did not happen within `limit` ms, and what was seen instead
 */
export async function until<Value>(
  what: string,
  limit: number,
  ask: () => Promise<Value | undefined | false>,
  seen?: () => Promise<string>,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) {
      const instead = seen ? `\nThis was seen instead: ${(await seen()).replace(/\s+/g, ' ').slice(0, 300)}` : '';
      throw new Error(`Waited ${Math.round(limit / 1000)} s, but this did not happen: ${what}.${instead}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
