import ical, {
  escape,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { isPlanned, type EventRecord, type EventStatus } from '#lib/domain/event.ts';
import { CALENDAR_WORDS, FEED_WORDS } from '#lib/messages/en/feed.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { BRANCH_WORDS, KIND_WORDS, SITE, STATUS_WORDS } from '#lib/messages/en/wording.ts';
import { type CalendarDays, toCalendarDays } from './calendar-days.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { toFeedPath, toFeedTitle } from './feed-addresses.ts';
import type { FeedEntry } from './feed-entry.ts';
import { FEED_RIGHTS, toEntryText } from './feed-text.ts';
import type { Feed } from './feed.ts';
import { toUid } from './tag.ts';
import { toAbsolute } from '../to-absolute.ts';
import { toMoment } from './to-moment.ts';

const A_DAY_IN_SECONDS = 86_400;

const STATUSES: Readonly<Record<EventStatus, ICalEventStatus>> = {
  announced: ICalEventStatus.TENTATIVE,
  'in-progress': ICalEventStatus.CONFIRMED,
  held: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  unknown: ICalEventStatus.TENTATIVE,
};

/** What an entry says of days that were not all reported. */
const NOTES: Readonly<Record<CalendarDays['kind'], readonly string[]>> = {
  days: [],
  open: [CALENDAR_WORDS.openEnd],
  band: [CALENDAR_WORDS.band],
  'half-band': [CALENDAR_WORDS.halfBand],
  'open-band': [CALENDAR_WORDS.openBand],
};

/** RFC 5545 wants a component in every calendar; this one shows nothing. */
const NO_EVENTS = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

function formatBand(event: EventRecord): string {
  const { when } = event;
  const words = formatWhen(when);
  const isPeriod = when.end === null && !when.start.approximate && !when.start.uncertain;
  if (!isPeriod) return words;
  return isPlanned(event) ? CALENDAR_WORDS.plannedFor(words) : CALENDAR_WORDS.someTimeIn(words);
}

/** Most calendars show a title only: what it must not be taken for stands in it. */
function toTitle(event: EventRecord): string {
  const { title } = event;
  const word = STATUS_WORDS[event.status];
  const isSaid = title.toLowerCase().includes(word.toLowerCase());
  return isPlanned(event) && !isSaid ? CALENDAR_WORDS.withStatus(title, word) : title;
}

function toSummary(event: EventRecord, days: CalendarDays): string {
  const title = toTitle(event);
  if (days.kind === 'days') return title;
  const when = isBand(days) ? formatBand(event) : formatWhen(event.when);
  return CALENDAR_WORDS.entry(when, title);
}

function isBand({ kind }: CalendarDays): boolean {
  return kind.endsWith('band');
}

function toStatus({ status }: EventRecord, days: CalendarDays): ICalEventStatus {
  const isSure = !isBand(days) || status === 'cancelled';
  return isSure ? STATUSES[status] : ICalEventStatus.TENTATIVE;
}

function toLocation({ areas, event }: FeedEntry): string | null {
  const names = areas.map(({ name }) => name).join('; ');
  return names ? CALENDAR_WORDS.approximateArea(names) : (event.location?.name ?? null);
}

function toEvent(entry: FeedEntry, site: URL | null): ICalEventData {
  const { event, path, published, updated, branches } = entry;
  const days = toCalendarDays(event.when);
  return {
    id: toUid(event.id),
    sequence: event.changed.length - 1,
    stamp: toMoment(updated),
    created: toMoment(published),
    lastModified: toMoment(updated),
    allDay: true,
    start: days.first,
    end: days.after,
    summary: toSummary(event, days),
    description: toEntryText(entry, NOTES[days.kind]),
    // Words only: a position would be false of ships, and falsely exact of areas.
    location: toLocation(entry),
    categories: [KIND_WORDS[event.kind], ...branches.map((one) => BRANCH_WORDS[one])].map(
      (name) => ({ name }),
    ),
    status: toStatus(event, days),
    class: ICalEventClass.PUBLIC,
    transparency: ICalEventTransparency.TRANSPARENT,
    url: toAbsolute(site, path),
  };
}

/**
 * The feed as a calendar to subscribe to (RFC 5545, RFC 7986). Days are whole calendar days at the
 * place and have no zone, so that they are the same days everywhere. It has no METHOD: that would
 * make it a message of RFC 5546, which needs an organizer.
 */
export function toCalendar(feed: Feed, site: URL | null): string {
  const { scope, name, home, entries } = feed;
  const calendar = ical({
    prodId: { company: SITE.name, product: 'Feeds', language: 'EN' },
    // ical-generator escapes the texts of events, but not those of the calendar itself.
    name: escape(toFeedTitle(name), false),
    description: escape(
      [FEED_WORDS.subtitle(name), DATA_LICENCE.note, FEED_RIGHTS].join(' '),
      false,
    ),
    url: toAbsolute(site, home),
    source: toAbsolute(site, toFeedPath(scope, 'ics')),
    ttl: A_DAY_IN_SECONDS,
    events: entries.map((entry) => toEvent(entry, site)),
  });
  const text = `${calendar.toString()}\r\n`;
  return entries.length > 0 ? text : text.replace(/(?=END:VCALENDAR)/, NO_EVENTS);
}
