import type { Row } from '../../lib/core/state/history-row';
import type { NotificationText } from '../../lib/platform/platform';
import { FakeLedger } from '../support/fake-ledger';
import { type Deed, FakePlatform } from '../support/fake-platform';

/** All that is left when a worker is stopped: what the browser and the ledger hold. */
export interface Moment {
  /** Epoch ms. */
  readonly now: number;
  readonly stored: readonly [string, unknown][];
  readonly up: readonly [string, NotificationText][];
  readonly rows: readonly Row[];
  readonly alarmAt: number | null;
  readonly spare: unknown;
  readonly isWelcomeOpen: boolean;
  readonly badge: Extract<Deed, { did: 'badge' }> | undefined;
  readonly title: Extract<Deed, { did: 'title' }> | undefined;
  /** How many notifications were shown so far. */
  readonly notices: number;
}

/** How it is at this moment; what it names is the browser's own, and may change with the next call. */
export function momentOf(platform: FakePlatform, ledger: FakeLedger): Moment {
  const { now, alarmAt, spare, isWelcomeOpen, deeds } = platform;
  return {
    now,
    stored: [...platform.stored],
    up: [...platform.up],
    rows: [...ledger.rows.values()],
    alarmAt,
    spare,
    isWelcomeOpen,
    badge: deeds.findLast((deed) => deed.did === 'badge'),
    title: deeds.findLast((deed) => deed.did === 'title'),
    notices: noticesIn(deeds),
  };
}

export const noticesIn = (deeds: readonly Deed[]) => deeds.filter(({ did }) => did === 'notify').length;

/** A browser, and a ledger, as they were at a moment. What was done before it is not among the deeds. */
export async function browserAt(moment: Moment): Promise<{ platform: FakePlatform; ledger: FakeLedger }> {
  const platform = new FakePlatform();
  const ledger = new FakeLedger();
  await ledger.put(moment.rows);
  if (moment.badge) await platform.toolbar.setBadge(moment.badge.text, moment.badge.look);
  if (moment.title) await platform.toolbar.setTitle(moment.title.text);
  for (const [key, value] of structuredClone(moment.stored)) platform.stored.set(key, value);
  for (const [id, text] of moment.up) platform.up.set(id, text);
  const { now, alarmAt, spare, isWelcomeOpen } = moment;
  Object.assign(platform, { now, alarmAt, spare: structuredClone(spare), isWelcomeOpen });
  return { platform, ledger };
}
