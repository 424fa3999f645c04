import { TIME_ZONE_MESSAGES } from '../en/event-page.ts';

const JAPAN_AND_SOUTH_KOREA = 'Asia/Tokyo';

/** Hours ahead of UTC at noon UTC of a day (`2023-07-11`). */
function toHoursAhead(timeZone: string, day: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const parts = format.formatToParts(new Date(`${day}T12:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
}

/**
 * The time zone of an event's calendar day, and how far it is from Japan and South Korea, where
 * most other reports come from: `The day is that in Honolulu (Pacific/Honolulu), 19 hours behind …`
 */
export function formatTimeZone(timeZone: string, day: string): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  const ahead = toHoursAhead(timeZone, day) - toHoursAhead(JAPAN_AND_SOUTH_KOREA, day);
  return TIME_ZONE_MESSAGES.dayIn(city, timeZone, ahead);
}
