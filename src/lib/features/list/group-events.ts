import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import { groupByArea, type EventGroup } from './group-by-area.ts';
import type { ListLayout } from '#lib/view/list-layout.ts';

/** A list layout that has groups. */
export type GroupedForm = Exclude<ListLayout, 'table'>;

type Place = Pick<EventGroup, 'kind' | 'key'>;

const UNDATED: Place = { kind: 'undated', key: 'undated' };
const NO_SERIES: Place = { kind: 'no-series', key: 'no-series' };

/** Month in which the event began; its year where no month is known, as for a season. */
function findMonth({ when: { start } }: EventSummary): Place {
  if (start.first === null) return UNDATED;
  const isMonthKnown = start.precision === 'day' || start.precision === 'month';
  return isMonthKnown
    ? { kind: 'month', key: start.first.slice(0, 7) }
    : { kind: 'year', key: start.first.slice(0, 4) };
}

function findSeries({ series }: EventSummary): Place {
  return series === null ? NO_SERIES : { kind: 'series', key: series };
}

function countBy(
  events: readonly EventSummary[],
  toPlace: (event: EventSummary) => Place,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of events.map(toPlace)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Puts each event into its one group; groups are in the order of their first event. */
function group(
  { events: all }: Pick<AtlasIndex, 'events'>,
  visible: readonly EventSummary[],
  toPlace: (event: EventSummary) => Place,
): EventGroup[] {
  const counts = countBy(all, toPlace);
  const groups = new Map<string, Place & { readonly events: EventSummary[] }>();
  for (const event of visible) {
    const place = toPlace(event);
    const known = groups.get(place.key);
    if (known) known.events.push(event);
    else groups.set(place.key, { ...place, events: [event] });
  }
  return [...groups.values()].map((one) => ({ ...one, all: counts.get(one.key) ?? 0 }));
}

/** Compares by time: a year before its months; `undated` last, as letters come after digits. */
function compareDates(a: EventGroup, b: EventGroup): number {
  return a.key < b.key ? -1 : 1;
}

/**
 * Groups the visible events: by area, with an event of two areas in both; by the month in which
 * they began; or by series, in the order of the index. Events without an area, date or series come
 * last. Months and series without a visible event are left out.
 */
export function groupEvents(
  form: GroupedForm,
  index: Pick<AtlasIndex, 'areas' | 'events' | 'series'>,
  visible: readonly EventSummary[],
): readonly EventGroup[] {
  if (form === 'area') return groupByArea(index, visible);
  if (form === 'date') return group(index, visible, findMonth).toSorted(compareDates);
  const places = new Map(index.series.map(({ id }, place) => [id, place]));
  const toPlace = ({ key }: EventGroup) => places.get(key) ?? places.size;
  return group(index, visible, findSeries).toSorted((a, b) => toPlace(a) - toPlace(b));
}
