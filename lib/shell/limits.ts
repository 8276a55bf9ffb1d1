import { SECOND } from '../core/state/time';
import type { Ledger } from '../history/ledger';
import type { Platform } from '../platform/platform';
import type { Report } from './faults';
import { within } from './within';

/** A call that is answered later. */
type Asked = (...details: never[]) => Promise<unknown>;

/** Every such call of an adapter. A new one does not compile until it has its limit. */
type LimitsOf<Adapter> = {
  readonly [Call in keyof Adapter as Adapter[Call] extends Asked ? Call : never]: number;
};

type Limits = { readonly [Name in keyof Platform]: LimitsOf<Platform[Name]> };

/** A sign of who is there, or of what they are in: without an answer it was not seen; in ms (STORE-8, WAIT-17). */
const SIGN = 2 * SECOND;

/** Making the browser look as wished: tried again after the next event; in ms (STORE-9). */
const LOOK = 5 * SECOND;

/** Reading and writing the state: without an answer it is kept in memory; in ms (STORE-10). */
const STATE = 10 * SECOND;

/** How long the browser may take over each call, in ms. */
export const limits: Limits = {
  storage: { get: STATE, set: STATE, getSpare: STATE, setSpare: STATE },
  alarm: { get: LOOK, set: LOOK },
  notifications: { list: LOOK, show: LOOK, clear: LOOK, test: LOOK, isAllowed: SIGN },
  toolbar: { badge: LOOK, setBadge: LOOK, title: LOOK, setTitle: LOOK },
  menu: { set: LOOK },
  surfaces: { openGuide: LOOK, openWelcome: LOOK },
  idle: { query: SIGN },
  tabs: { isAudible: SIGN },
  windows: { isFullscreen: SIGN },
  calls: { isLikely: SIGN },
  sharing: { isOn: SIGN },
  // A browser that starts is at its slowest, and without the answer the time that it was closed would be taken for sleep.
  lifecycle: { session: STATE },
  environment: {},
  commands: {},
  pages: {},
};

/** Rows that are not written in this time wait. What pages ask of the ledger it limits itself. */
export const LEDGER_LIMIT = 5 * SECOND;

/** The person's language, if its file comes in this time; English until it does. */
export const LANGUAGE_LIMIT = 2 * SECOND;

function limitAdapter<Adapter extends object>(name: string, adapter: Adapter, of: object, report: Report): Adapter {
  const limited = Object.entries(of).map(([call, ms]: [string, number]) => [
    call,
    (...details: unknown[]) => {
      const asked = within(ms, () =>
        (Reflect.get(adapter, call) as (...all: unknown[]) => Promise<unknown>)(...details),
      );
      // What became of a notification is in the log by itself.
      asked.catch((error: unknown) => call === 'show' || report(`${name}.${call}`, error));
      return asked;
    },
  ]);
  return { ...adapter, ...Object.fromEntries(limited) };
}

/** The same browser, of which every answer comes within its limit, or the call rejects; either way the log is told. */
export function limitPlatform(platform: Platform, report: Report): Platform {
  const names = Object.keys(limits) as (keyof Platform)[];
  return Object.fromEntries(
    names.map((name) => [name, limitAdapter(name, platform[name], limits[name], report)]),
  ) as unknown as Platform;
}

export const limitLedger = (ledger: Ledger, report: Report): Ledger =>
  limitAdapter('ledger', ledger, { put: LEDGER_LIMIT }, report);
