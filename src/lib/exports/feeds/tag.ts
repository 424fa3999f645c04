/**
 * Name of the record in ids. It is no address: every copy of the site gives an event the same id,
 * whatever its host.
 */
const AUTHORITY = 'exercise-atlas.example';

/** Year in which the authority was taken; RFC 4151 makes it part of every tag. */
const YEAR = '2026';

/** Date of a feed if the record has no events: older than any change of the record. */
export const FIRST_DAY = `${YEAR}-01-01`;

/** A `tag:` address (RFC 4151), which never changes: `tag:exercise-atlas.example,2026:events/…`. */
export function toTag(path: string): string {
  return `tag:${AUTHORITY},${YEAR}:${path}`;
}

/** The event's UID in calendars, of characters that need no escaping, unlike a tag's comma. */
export function toUid(eventId: string): string {
  return `${eventId}@${AUTHORITY}`;
}
