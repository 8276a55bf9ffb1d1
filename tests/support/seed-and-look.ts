// Writes a state into a running Limber, and waits until it is used.

import type { State } from '../../lib/core/state/state';
import { SECOND } from '../../lib/core/state/time';
import { wakeAt } from '../../lib/core/wake';
import { expect } from './expect';

/** The part of a state that a test writes; at least the tracker. */
export type Seed = Pick<State, 'tracker'> & Partial<State>;

/** How a test reaches storage and the background of its browser. */
interface Reach {
  readonly seed: (items: Seed) => Promise<void>;
  /** Resolves when the background has handled an event that changes nothing. */
  readonly settle: () => Promise<void>;
  readonly stored: () => Promise<Partial<State>>;
  /** When the only alarm rings, epoch ms; NaN if there is none, or another. */
  readonly alarmAt: () => Promise<number>;
}

/**
 * Writes storage without telling the background, and makes it look. Resolves when the background uses what was written and
 * has set its alarm by it. If the background was busy and replaced what was written, it is written again.
 */
export async function seedAndLook(items: Seed, { seed, settle, stored, alarmAt }: Reach): Promise<void> {
  const isTakenUp = async () => {
    const state = await stored();
    const isAsWritten = state.tracker?.clock.cycleStartedAt === items.tracker.clock.cycleStartedAt;
    if (!isAsWritten) await seed(items);
    await settle();
    const wished = wakeAt((await stored()) as State);
    // An alarm in the past rings at once, or is set again in a moment.
    return isAsWritten && Math.abs(Math.max(wished, Date.now()) - (await alarmAt())) < SECOND;
  };
  await seed(items);
  await expect.poll(isTakenUp, { timeout: 30_000, intervals: [0, 50, 100, 200, 400] }).toBe(true);
}

/**
 * Rings the alarm until the background has looked at the clock. If the background was busy, it may have set another alarm, so
 * it is rung again.
 */
export async function ringUntilHandled(ring: () => Promise<unknown>, stored: Reach['stored']): Promise<void> {
  const before = Date.now();
  await ring();
  await expect
    .poll(
      async () => {
        const isHeard = ((await stored()).tracker?.lastEventAt ?? 0) >= before;
        if (!isHeard) await ring();
        return isHeard;
      },
      { timeout: 15_000, intervals: [50, 200, 1000] },
    )
    .toBe(true);
}

/**
 * As if the minute without reminders after a wait had passed. If the background was busy and replaced what was written, it is
 * written again.
 */
export async function passMinute(
  stored: Reach['stored'],
  seed: (items: Record<string, unknown>) => Promise<unknown>,
  ring: () => Promise<void>,
): Promise<void> {
  const hasPassed = async () => {
    const { tracker } = await stored();
    if (tracker && tracker.gracePeriodUntil <= Date.now()) return true;
    await seed({ tracker: { ...tracker, gracePeriodUntil: Date.now() } });
    await ring();
    return false;
  };
  await expect.poll(hasPassed, { timeout: 15_000, intervals: [0, 50, 200] }).toBe(true);
}
