import type { State } from '../../lib/core/state/state.ts';

/** What Limber shows outside its own pages, and what it has written down. */
export interface Surroundings {
  /** The toolbar button's tooltip. */
  readonly title: string;
  /** How many notifications are up. */
  readonly notifications: number;
  /** When it will look at the clock next, as epoch ms; `undefined` until it has said. */
  readonly wakesAt: number | undefined;
  /** `undefined` until the worker has written it. */
  readonly tracker: State['tracker'] | undefined;
}

/** A page of Limber, used as a person uses it. */
export interface OpenPage {
  /** What can be read on it, in lines. */
  readonly read: () => Promise<string>;
  /** Presses the button of this name; waits for it to be there. */
  readonly press: (name: RegExp) => Promise<void>;
  /** Saves a picture of the whole page. */
  readonly picture: (file: string) => Promise<void>;
  readonly lookAround: () => Promise<Surroundings>;
}

/** A browser with nothing in it but Limber, in a profile that is thrown away with it. */
export interface OpenBrowser {
  /** The popup, in a tab. */
  readonly popup: OpenPage;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly headless: boolean;
  /** The folder of the built extension. */
  readonly extension: string;
}

/** A popup's width; high enough for any screen of it. In px. */
export const popupSize = { width: 380, height: 600 };

/** How long a browser may take over one thing, in ms. */
export const patience = 15_000;

/** Evaluated in the welcome page: whether it is noted that it has opened, so that it will not open again. */
export const isWelcomeNoted = async (): Promise<boolean> => {
  const { tracker } = (await chrome.storage.local.get('tracker')) as Partial<State>;
  return tracker?.welcome.kind === 'opened';
};

/** Evaluated in a page of the extension, so it can use nothing from around it. */
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
 * Asks until there is an answer.
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
