// At first times of the calendar were stored as instants, epoch ms. As the other steps this imports nothing that may change.

function inZone(at: number, zone: string): Temporal.ZonedDateTime | null {
  for (const each of [zone, 'UTC']) {
    try {
      return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(each);
    } catch {
      // No such zone, or no such instant.
    }
  }
  return null;
}

/** An instant as the clock on the wall shows it in `zone`, without the zone; whatever else it is stays as it is. */
export function onTheWall(stored: unknown, zone: string): unknown {
  return typeof stored === 'number' ? (inZone(stored, zone)?.toPlainDateTime().toString() ?? stored) : stored;
}

/** The date on the calendar in `zone` at an instant; whatever else it is stays as it is. */
export function onTheCalendar(stored: unknown, zone: string): unknown {
  return typeof stored === 'number' ? (inZone(stored, zone)?.toPlainDate().toString() ?? stored) : stored;
}
