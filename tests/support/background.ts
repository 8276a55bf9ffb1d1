// A background with a fake browser, in which every call can be held up or fail.

import { type View, view } from '../../lib/core/views/view';
import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';
import type { Catalogue, Part } from '../../lib/i18n/parts';
import type { PagePlatform } from '../../lib/platform/for-pages';
import type { Platform, Reply } from '../../lib/platform/platform';
import { startBackground } from '../../lib/shell/background';
import { createClient } from '../../lib/shell/client';
import { FakeLedger } from './fake-ledger';
import { fakePagePlatform } from './fake-page-platform';
import { FakePlatform } from './fake-platform';
import { inLifeOf, type Life } from './test-time';

const minute = 60_000;

/** Called before every call that the background makes. `go` makes the call. */
export type Between = (call: string, go: () => unknown) => unknown;

/** The same adapter, with `between` before each of its calls. */
export function guard<Adapter extends object>(name: string, adapter: Adapter, between: Between): Adapter {
  return new Proxy(adapter, {
    get: (target, member) => {
      const call = Reflect.get(target, member);
      if (typeof call !== 'function') return call;
      return (...details: unknown[]) => between(`${name}.${String(member)}`, () => call.apply(target, details));
    },
  });
}

const adaptersOf = (platform: FakePlatform) =>
  Object.entries(platform).filter(
    ([, adapter]) =>
      typeof adapter === 'object' &&
      adapter !== null &&
      Object.values(adapter).some((each) => typeof each === 'function'),
  );

/** The names of every call that the background may make. A new call is in the list by itself. */
export function callsOf(platform: FakePlatform): string[] {
  const calls = adaptersOf(platform).flatMap(([name, adapter]) =>
    Object.keys(adapter).map((member) => `${name}.${member}`),
  );
  return [...calls, 'ledger.put', 'language.fetch'];
}

/** Whether a call returns a promise, or answers in the same turn. */
export function isAnsweredLater(call: string): boolean {
  const [name = '', member = ''] = call.split('.');
  const adapter = Reflect.get(new FakePlatform(), name);
  return !adapter || adapter[member]([], {}) instanceof Promise;
}

/**
 * A browser with Limber in it, on the test's own time (`vi.useFakeTimers`). Its alarm rings by itself, and again after five
 * minutes unless it is set again.
 */
export class Browser {
  readonly platform = new FakePlatform();
  readonly ledger = new FakeLedger();
  /** Starts a new worker for every event, as when they are far apart. */
  startsWorkerEachTime = false;
  #between: Between;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  /** When the first break is due, in ms after installing; `null`: after half an hour. */
  firstBreakInMs: number | null = null;
  #worker: Life = { isStopped: false };

  constructor(between: Between = (_, go) => go()) {
    this.#between = between;
    const { platform } = this;
    const { set } = platform.alarm;
    Object.defineProperty(platform, 'now', { get: () => Date.now() });
    platform.alarm.set = async (at) => {
      await set(at);
      this.#wind(at);
    };
  }

  #wind(at: number): void {
    clearTimeout(this.#alarm);
    const ring = () => {
      this.platform.alarmAt = Date.now() + 5 * minute;
      this.#wind(this.platform.alarmAt);
      void this.tells('wake').catch(() => undefined);
    };
    // The alarm belongs to the browser: it rings even if the worker that set it has stopped.
    this.#alarm = inLifeOf(null, () => setTimeout(ring, Math.max(1000, at - Date.now())));
  }

  /** Starts the background. The one before is stopped in the middle of its work. */
  startsWorker(): void {
    this.#worker.isStopped = true;
    this.platform.forgetListeners();
    const worker = { isStopped: false };
    this.#worker = worker;
    const between: Between = (call, go) => (worker.isStopped ? new Promise(() => undefined) : this.#between(call, go));
    const adapters = adaptersOf(this.platform).map(([name, adapter]) => [name, guard(name, adapter, between)]);
    const platform = Object.fromEntries(adapters) as Platform;
    const options = {
      createLanguage: (wanted: string) => createLanguage(wanted, (_, part) => this.#fetchWords(between, part), english),
      pickLanguage: () => 'de',
      firstBreakInMs: this.firstBreakInMs,
    };
    inLifeOf(worker, () => startBackground(platform, guard('ledger', this.ledger, between), options));
  }

  #fetchWords(between: Between, part: Part): Promise<Catalogue> {
    return between('language.fetch', async () => Object.values({ ...english, worker: {} }[part])) as Promise<Catalogue>;
  }

  /** Closes the browser and drops its alarms, as some browsers do. */
  closes(): void {
    this.#worker.isStopped = true;
    this.platform.forgetListeners();
    clearTimeout(this.#alarm);
    this.platform.alarmAt = null;
  }

  /** The browser reports something to the background, and starts it if necessary. */
  async tells(event: string, ...details: unknown[]): Promise<unknown> {
    if (this.startsWorkerEachTime) {
      this.startsWorker();
      const worker = this.#worker;
      setTimeout(() => {
        worker.isStopped = true;
      }, 30_000);
    }
    return inLifeOf(this.#worker, () => this.platform.tells(event, ...details));
  }

  /** A page of the extension, open in this browser. */
  page(changes: Partial<PagePlatform> = {}) {
    const { environment, storage } = this.platform;
    const send = async (message: unknown) => (await this.tells('message', message)) as Reply;
    return createClient(fakePagePlatform({ environment, storage, send, ...changes }));
  }

  /** What a popup would show if it were opened now. */
  async popup(): Promise<View> {
    const { state } = await this.page().read();
    return view(state, Date.now());
  }
}
