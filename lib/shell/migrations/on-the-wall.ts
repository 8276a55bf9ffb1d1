// Early versions stored calendar times as instants, epoch ms. Like the migrations, this file imports nothing that may change.

function inZone(at: number, zone: string): Temporal.ZonedDateTime | null {
  for (const each of [zone, 'UTC']) {
    try {
      return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(each);
    } catch {
      // The zone or the instant does not exist.
    }
  }
  return null;
}

/** What a wall clock in `zone` shows at an instant, without the zone. A value that is no instant stays unchanged. */
export function onTheWall(stored: unknown, zone: string): unknown {
  return typeof stored === 'number' ? (inZone(stored, zone)?.toPlainDateTime().toString() ?? stored) : stored;
}

/** The calendar date in `zone` at an instant. A value that is no instant stays unchanged. */
export function onTheCalendar(stored: unknown, zone: string): unknown {
  return typeof stored === 'number' ? (inZone(stored, zone)?.toPlainDate().toString() ?? stored) : stored;
}
