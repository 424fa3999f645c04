import ical, {
  escape,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { isPlanned, type EventRecord, type EventStatus } from '#lib/domain/event.ts';
import { CALENDAR_MESSAGES } from '#lib/messages/en/feed.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, SITE, STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import { type CalendarDays, toCalendarDays } from './calendar-days.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { toFeedPath, toFeedTitle } from './feed-addresses.ts';
import type { FeedEntry } from './feed-entry.ts';
import { FEED_RIGHTS, toEntryText, toSubtitle } from './feed-text.ts';
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

/** Sentences of an entry whose days were not all reported, by the kind of its days. */
const NOTES: Readonly<Record<CalendarDays['kind'], readonly string[]>> = {
  days: [],
  open: [CALENDAR_MESSAGES.openEnd],
  band: [CALENDAR_MESSAGES.band],
  'half-band': [CALENDAR_MESSAGES.halfBand],
  'open-band': [CALENDAR_MESSAGES.openBand],
};

/** A component that displays nothing: RFC 5545 requires one in every calendar. */
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
  return isPlanned(event)
    ? CALENDAR_MESSAGES.plannedFor(words)
    : CALENDAR_MESSAGES.someTimeIn(words);
}

/** The title, with the status of a planned event, because most calendars display nothing else. */
function toTitle(event: EventRecord): string {
  const { title } = event;
  const word = STATUS_MESSAGES[event.status];
  const isSaid = title.toLowerCase().includes(word.toLowerCase());
  return isPlanned(event) && !isSaid ? CALENDAR_MESSAGES.withStatus(title, word) : title;
}

function toSummary(event: EventRecord, days: CalendarDays): string {
  const title = toTitle(event);
  if (days.kind === 'days') return title;
  const when = isBand(days) ? formatBand(event) : formatWhen(event.when);
  return CALENDAR_MESSAGES.entry(when, title);
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
  return names ? CALENDAR_MESSAGES.approximateArea(names) : (event.location?.name ?? null);
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
    // The location is text only: a position would be false of ships, and falsely exact of areas.
    location: toLocation(entry),
    categories: [KIND_MESSAGES[event.kind], ...branches.map((one) => BRANCH_MESSAGES[one])].map(
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
 * place and have no time zone, so that they are the same days everywhere. It has no METHOD: that
 * would make it a message of RFC 5546, which needs an organizer.
 */
export function toCalendar(feed: Feed, site: URL | null): string {
  const { scope, name, home, entries } = feed;
  const calendar = ical({
    prodId: { company: SITE.name, product: 'Feeds', language: 'EN' },
    // ical-generator escapes the texts of events, but not those of the calendar itself.
    name: escape(toFeedTitle(name), false),
    description: escape([toSubtitle(feed), DATA_LICENCE.note, FEED_RIGHTS].join(' '), false),
    url: toAbsolute(site, home),
    source: toAbsolute(site, toFeedPath(scope, 'ics')),
    ttl: A_DAY_IN_SECONDS,
    events: entries.map((entry) => toEvent(entry, site)),
  });
  const text = `${calendar.toString()}\r\n`;
  return entries.length > 0 ? text : text.replace(/(?=END:VCALENDAR)/, NO_EVENTS);
}
