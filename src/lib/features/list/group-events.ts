import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import { groupByArea, type EventGroup } from './group-by-area.ts';
import type { ListLayout } from '#lib/view/list-layout.ts';

/** A form of the list that has groups. */
export type GroupedForm = Exclude<ListLayout, 'table'>;

type Place = Pick<EventGroup, 'kind' | 'key'>;

const UNDATED: Place = { kind: 'undated', key: 'undated' };
const NO_SERIES: Place = { kind: 'no-series', key: 'no-series' };

/** The month of the beginning; its year where no month is known, as of a season. */
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

/** Each event in its one group, groups in the order in which they come up. */
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

/** By time: a year before its months; what is undated last, as letters come after digits. */
function compareDates(a: EventGroup, b: EventGroup): number {
  return a.key < b.key ? -1 : 1;
}

/**
 * The events shown in groups: by area, where an event of two areas stands in both; by the month in
 * which they began; or by series, in the order of the index. Each form ends with the events that
 * have none of it. Months and series with nothing to show are left out.
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
