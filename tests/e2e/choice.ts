import { EVENT_KINDS, EVENT_STATUSES, type EventRecord } from '#lib/domain/event.ts';
import { findOverlap } from './overlap.ts';
import { catalogue, index, type AreaEntry } from './record.ts';

/** The first event of the record of which something holds: without one a test proves nothing. */
export function findEvent(what: string, isIt: (event: EventRecord) => boolean): EventRecord {
  const found = catalogue.events.find(isIt);
  if (!found) throw new Error(`found no event ${what}, expected one in the record`);
  return found;
}

/** The first area of the record of which something holds. */
export function findArea(what: string, isIt: (area: AreaEntry) => boolean): AreaEntry {
  const found = index.areas.find(isIt);
  if (!found) throw new Error(`found no area ${what}, expected one in the record`);
  return found;
}

export function area(id: string): AreaEntry {
  return findArea(id, (one) => one.id === id);
}

/** Events of an area, in the order of the record. */
export function eventsOf(areaId: string): readonly EventRecord[] {
  return catalogue.events.filter(({ areas }) => areas.includes(areaId));
}

/** The first event that has the most of something. */
function findMost(count: (event: EventRecord) => number): EventRecord {
  const most = Math.max(...catalogue.events.map(count));
  return findEvent('at all', (event) => count(event) === most);
}

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/**
 * What stands for all areas where each would take too long: one that another lies over, one of
 * small ranges far apart, the one that lies farthest east, and one of the air.
 */
export const CHOSEN_AREAS: readonly AreaEntry[] = [
  ...new Set([
    ...findOverlap().areas.slice(-1),
    findArea('on land', ({ medium }) => medium === 'land'),
    ...index.areas.toSorted((a, b) => b.bounds[2] - a.bounds[2]).slice(0, 1),
    findArea('of the air', ({ medium }) => medium === 'airspace'),
  ]),
];

export const OFF_MAP = findEvent('in no area', ({ areas }) => areas.length === 0);
export const IN_TWO_AREAS = findEvent('in two areas', ({ areas }) => areas.length === 2);
export const MOST_PUBLICATIONS = findMost(({ publications }) => publications.length);

function isOfOneDay({ when, areas }: EventRecord): boolean {
  return when.end === null && when.start.precision === 'day' && areas.length > 0;
}

/** There are few: the record may have none. */
export const IN_HAWAII = catalogue.events.find(
  (event) => event.timeZone === 'Pacific/Honolulu' && isOfOneDay(event),
);
export const IN_JAPAN = findEvent(
  'of one day in Japan',
  (event) => event.timeZone === 'Asia/Tokyo' && isOfOneDay(event),
);

/**
 * What stands for all events where each would take too long: the first of each kind and each
 * status, and the first that is off the map, in two areas, not dated to the day, without an end,
 * or quoted in Chinese, Japanese or Korean, and those with most publications and most accounts.
 */
export const CHOSEN_EVENTS: readonly EventRecord[] = [
  ...new Set([
    // What no event is now cannot be shown.
    ...EVENT_KINDS.map((kind) => catalogue.events.find((event) => event.kind === kind)),
    ...EVENT_STATUSES.map((status) => catalogue.events.find((event) => event.status === status)),
    OFF_MAP,
    IN_TWO_AREAS,
    ...[
      ({ when }: EventRecord) => when.start.precision !== 'day',
      ({ when }: EventRecord) => when.end !== null && when.end.first === null,
      ({ place }: EventRecord) => place.some(({ text }) => EAST_ASIAN.test(text)),
    ].map((isIt) => catalogue.events.find(isIt)),
    MOST_PUBLICATIONS,
    findMost(({ accounts }) => accounts.length),
  ]),
].filter((event) => event !== undefined);
