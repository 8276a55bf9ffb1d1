// How each call of the browser may fail, for the tests in which one does.

import type { Event } from '../../lib/core/state/events';
import { wishes } from '../../lib/core/wishes';
import { Browser, callsOf, isAnsweredLater } from './background';
import { FakePlatform } from './fake-platform';
import { passes } from './test-time';

const second = 1000;
const minute = 60 * second;

/** How a call fails. A call that answers in the same turn throws, or returns nothing. */
export const faults = ['rejects once', 'rejects always', 'no answer once', 'no answer always'] as const;
export type Fault = (typeof faults)[number];

/** One worker for all events, or a new worker for each event, which is stopped half a minute later. */
export const workers = ['one worker', 'new workers'] as const;
export type Workers = (typeof workers)[number];

export const allCalls = callsOf(new FakePlatform());

/** What happened to a person while one call failed. */
export interface Outcome {
  /** How long after it was due the notification was there, in ms; `null`: not within the two minutes that were waited. */
  readonly toldAfter: number | null;
  /** Whether badge and popup said so by then. */
  readonly isOnBadge: boolean;
  readonly isInPopup: boolean;
  /** Whether the page was told that its click failed, and whether the click counts. */
  readonly clickWas: 'counted' | 'refused' | 'lost';
  /** Whether the alarm is set as the state wishes. */
  readonly isAlarmSet: boolean;
  /** Whether "Is it working?" names the call. */
  readonly isInLog: boolean;
}

/** Whether the break was announced in time, the click counted or the page was told that it failed, and the alarm is set. */
export const isWell = ({ toldAfter, clickWas, isAlarmSet }: Outcome) =>
  toldAfter !== null && toldAfter <= minute && clickWas !== 'lost' && isAlarmSet;

/**
 * A person sits for a minute and a half, a break is due, and they click Skip. `call` fails from `fromMs` on, when a worker
 * has just started.
 */
export async function livesWith(call: string, fault: Fault, by: Workers, fromMs: number): Promise<Outcome> {
  let isFailing = false;
  let failures = 0;
  const isLater = isAnsweredLater(call);
  const browser = new Browser((name, go) => {
    if (name !== call || !isFailing || (fault.endsWith('once') && failures > 0)) return go();
    failures += 1;
    if (fault.startsWith('no answer')) return isLater ? new Promise(() => undefined) : undefined;
    if (isLater) return Promise.reject(new Error('it will not'));
    throw new Error('it will not');
  });
  browser.firstBreakInMs = 90 * second;
  browser.startsWorker();
  await browser.tells('installed');
  const due = Date.now() + 90 * second;
  await passes(fromMs);
  isFailing = true;
  browser.startsWorkerEachTime = by === 'new workers';
  browser.startsWorker();
  await passes(due - Date.now());
  let toldAfter: number | null = null;
  while (toldAfter === null && Date.now() <= due + 2 * minute) {
    if (browser.platform.up.size > 0) toldAfter = Date.now() - due;
    else await passes(second);
  }
  const isOnBadge = (await browser.platform.toolbar.badge()) === 'now';
  const isInPopup = (await browser.popup()).screen === 'due';
  const clickWas = await clicks(browser, { type: 'promptSkipped' });
  // The browser has done nothing for a while, so everything that is tried again has been tried.
  await passes(20 * second);
  const { state } = await browser.page().read();
  const isAlarmSet = browser.platform.alarmAt === wishes(state).wakeAt;
  const isInLog = state.workerLog.some(({ what }) => what === call);
  return { toldAfter, isOnBadge, isInPopup, clickWas, isAlarmSet, isInLog };
}

async function clicks(browser: Browser, event: Event & { type: 'promptSkipped' }): Promise<Outcome['clickWas']> {
  const heard = browser.page().send(event);
  let isThrough: boolean | null = null;
  void heard.then((answer) => {
    isThrough = answer;
  });
  await passes(10 * second);
  if (isThrough === null) return 'lost';
  if (!isThrough) return 'refused';
  return (await browser.popup()).screen === 'now' ? 'counted' : 'lost';
}
