// How long each call to the browser may take.

import { SECOND } from '../core/state/time';
import type { Ledger } from '../history/ledger';
import type { Platform } from '../platform/platform';
import type { Report } from './faults';
import { within } from './within';

/** A call that returns a promise. */
type Asked = (...details: never[]) => Promise<unknown>;

/** Every such call of an adapter. A new call does not compile until it has a limit. */
type LimitsOf<Adapter> = {
  readonly [Call in keyof Adapter as Adapter[Call] extends Asked ? Call : never]: number;
};

type Limits = { readonly [Name in keyof Platform]: LimitsOf<Platform[Name]> };

/** For who is there and what they are doing. Without an answer in this time nothing counts as seen; in ms (STORE-8, WAIT-17). */
const SIGNAL = 2 * SECOND;

/** For how the browser should look. It is tried again after the next event; in ms (STORE-9). */
const LOOK = 5 * SECOND;

/** For reading and writing the state. Without an answer the state is kept in memory; in ms (STORE-10). */
const STATE = 10 * SECOND;

/** How long the browser may take for each call, in ms. */
export const limits: Limits = {
  storage: { get: STATE, set: STATE, getSpare: STATE, setSpare: STATE },
  // Chromium answers when it has read the schema, after installing some seconds later (POLICY-7).
  sync: { get: LOOK, set: LOOK },
  managed: { get: STATE },
  // Once it has begun it cannot be called off, and a page that was told it failed would have nothing to put back.
  stores: { clearSynced: STATE, clear: 3 * STATE },
  alarm: { get: LOOK, set: LOOK },
  notifications: { list: LOOK, show: LOOK, clear: LOOK, test: LOOK, isAllowed: SIGNAL },
  toolbar: { badge: LOOK, setBadge: LOOK, title: LOOK, setTitle: LOOK },
  menu: { set: LOOK },
  surfaces: { openGuide: LOOK, openWelcome: LOOK },
  idle: { query: SIGNAL },
  tabs: { isAudible: SIGNAL },
  windows: { isFullscreen: SIGNAL },
  calls: { isLikely: SIGNAL },
  sharing: { isOn: SIGNAL },
  // A browser is slowest when it starts. Without this answer, the time that it was closed would count as sleep.
  lifecycle: { session: STATE },
  environment: {},
  commands: {},
  pages: {},
};

/** How long writing rows may take, in ms. After that they wait. The ledger itself limits what pages ask of it. */
export const LEDGER_LIMIT = 5 * SECOND;

/** How long the words of the person's language may take, in ms. Texts stay as they were until they are there (LANG-5). */
export const LANGUAGE_LIMIT = 2 * SECOND;

function limitAdapter<Adapter extends object>(name: string, adapter: Adapter, of: object, report: Report): Adapter {
  const limited = Object.entries(of).map(([call, ms]: [string, number]) => [
    call,
    (...details: unknown[]) => {
      const asked = within(ms, () =>
        (Reflect.get(adapter, call) as (...all: unknown[]) => Promise<unknown>)(...details),
      );
      // The log has the outcome of each notification already.
      asked.catch((error: unknown) => call === 'show' || report(`${name}.${call}`, error));
      return asked;
    },
  ]);
  return { ...adapter, ...Object.fromEntries(limited) };
}

/** The same browser with a time limit on every call. A call that takes longer rejects, and every failure is logged. */
export function limitPlatform(platform: Platform, report: Report): Platform {
  const names = Object.keys(limits) as (keyof Platform)[];
  return Object.fromEntries(
    names.map((name) => [name, limitAdapter(name, platform[name], limits[name], report)]),
  ) as unknown as Platform;
}

export const limitLedger = (ledger: Ledger, report: Report): Ledger =>
  limitAdapter('ledger', ledger, { put: LEDGER_LIMIT }, report);
