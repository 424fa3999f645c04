/**
 * Names the record in ids, and is no address: every copy of the site gives an event the same id,
 * whatever host it lies on.
 */
const AUTHORITY = 'exercise-atlas.example';

/** The year the authority was taken; RFC 4151 makes it part of every tag. */
const YEAR = '2026';

/** Older than any change of the record: the date of a feed of a record without events. */
export const FIRST_DAY = `${YEAR}-01-01`;

/** A `tag:` address (RFC 4151), which never changes: `tag:exercise-atlas.example,2026:events/…`. */
export function toTag(path: string): string {
  return `tag:${AUTHORITY},${YEAR}:${path}`;
}

/** The event's UID in calendars: of letters that no calendar has to escape, unlike a tag's comma. */
export function toUid(eventId: string): string {
  return `${eventId}@${AUTHORITY}`;
}
