import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { formatEdtf } from '#lib/messages/formats/format-edtf.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { ACCOUNT_MESSAGES } from '#lib/messages/en/account.ts';
import { EVENT_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import { findDay } from '#lib/domain/when.ts';
import { BRANCHES, type Branch } from '#lib/domain/service.ts';

/** A fact about an event in few words, with its label: `When` and `17 April 2023`. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** One event as feeds present it, before it is put into a format. */
export interface FeedEntry {
  readonly event: EventRecord;
  /** Path of the event's page. */
  readonly path: string;
  /** Day it came into the record. */
  readonly published: string;
  /** Day of its last change. */
  readonly updated: string;
  /** Notes on changes since it came into the record, the newest first. */
  readonly corrections: readonly string[];
  readonly facts: readonly Fact[];
  /** Names of its areas on the map. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Branches of the services that took part. */
  readonly branches: readonly Branch[];
}

/** The event as feeds present it; all dates are those of the record. Throws where it has none. */
export function toFeedEntry(
  event: EventRecord,
  { areas, services }: Catalogue,
  toName: (area: Area) => string,
): FeedEntry {
  const [first, ...later] = event.changed;
  if (!first) throw new Error(`${event.id} does not say when it came into the record`);
  const tookPart = services.filter(({ id }) => event.services.includes(id));
  const inAreas = areas
    .filter(({ id }) => event.areas.includes(id))
    .map((area) => ({ id: area.id, name: toName(area) }));
  return {
    event,
    path: `/events/${event.id}/`,
    published: first.day,
    updated: later.at(-1)?.day ?? first.day,
    corrections: later
      .map(({ day, note }) => FEED_MESSAGES.corrected(formatEdtf(day), note))
      .reverse(),
    facts: [
      { term: FEED_MESSAGES.when, text: formatDate(event) },
      { term: FEED_MESSAGES.kind, text: KIND_MESSAGES[event.kind] },
      { term: FEED_MESSAGES.status, text: formatStatus(event) },
      { term: FEED_MESSAGES.area, text: formatNames(inAreas) || formatPlace(event) },
      {
        term: EVENT_MESSAGES.participants,
        text: tookPart.map(({ short }) => short).join(', '),
      },
      ...toDifferences(event),
    ],
    areas: inAreas,
    branches: BRANCHES.filter((branch) => tookPart.some((service) => service.branch === branch)),
  };
}

function formatDate({ when, timeZone }: EventRecord): string {
  const words = formatWhen(when);
  return findDay(when) !== null ? FEED_MESSAGES.dayAt(words, timeZone) : words;
}

function formatStatus({ status, statusAsOf }: EventRecord): string {
  return ACCOUNT_MESSAGES.statusAsOf(STATUS_MESSAGES[status], formatEdtf(statusAsOf));
}

function formatNames(areas: FeedEntry['areas']): string {
  return areas.map(({ name }) => name).join('; ');
}

function formatPlace({ location }: EventRecord): string {
  return location === null ? FEED_MESSAGES.offMap : `${location.name}, ${FEED_MESSAGES.offMap}`;
}

/** Subjects on which publications differ; the event's page has their accounts side by side. */
function toDifferences({ accounts }: EventRecord): readonly Fact[] {
  if (accounts.length === 0) return [];
  return [{ term: ACCOUNT_MESSAGES.accounts, text: accounts.map(({ about }) => about).join('; ') }];
}
