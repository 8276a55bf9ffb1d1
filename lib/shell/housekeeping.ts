// Decides what was noticed just before an event: of storage, of the permission to notify, of the zone.

import type { Event } from '../core/state/events';
import type { Loaded } from './state-storage';

/**
 * What was noticed just before an event, as events of their own.
 *
 * @param zone the system's time zone now, an IANA name
 * @param allowed whether the system lets notifications through; `null` if the browser does not tell
 */
export function housekeeping(loaded: Loaded, zone: string, allowed: boolean | null): Event[] {
  const isKnown = allowed === null || (loaded.state.tracker.notificationPermission === 'allowed') === allowed;
  return [
    ...(loaded.news === 'none' ? [] : [{ type: loaded.news } as const]),
    ...(isKnown ? [] : [{ type: 'notificationPermissionSeen', allowed } as const]),
    ...(loaded.state.zone === zone ? [] : [{ type: 'zoneChanged', zone } as const]),
    ...(loaded.toWrite.length > 0 ? [{ type: 'stateSetAside', values: loaded.unreadable } as const] : []),
  ];
}
