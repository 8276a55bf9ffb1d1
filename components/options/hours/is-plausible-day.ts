import { DAY } from '../../../lib/core/state/time';

/**
 * Whether an ISO date is a day that somebody plans: a date field says years such as 0002 on the way to 2026, and empty until it
 * is whole. `now` is epoch ms.
 */
export function isPlausibleDay(day: string, now: number): boolean {
  const at = Date.parse(day);
  return at > now - DAY && at < now + 2 * 365 * DAY;
}
