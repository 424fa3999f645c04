import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventBrief } from '#lib/domain/event-summary.ts';
import { groupByArea, type EventGroup } from './group-by-area.ts';
import type { ListForm } from '#lib/view/list-layout.ts';

/** A form of the list that has groups. */
export type GroupedForm = Exclude<ListForm, 'table'>;

type Place = Pick<EventGroup, 'kind' | 'key'>;

const UNDATED: Place = { kind: 'undated', key: 'undated' };
const NO_SERIES: Place = { kind: 'no-series', key: 'no-series' };

/** The month of the beginning; its year where no month is known, as of a season. */
function findMonth({ when: { start } }: EventBrief): Place {
  if (start.first === null) return UNDATED;
  const isMonthKnown = start.precision === 'day' || start.precision === 'month';
  return isMonthKnown
    ? { kind: 'month', key: start.first.slice(0, 7) }
    : { kind: 'year', key: start.first.slice(0, 4) };
}

function findSeries({ series }: EventBrief): Place {
  return series === null ? NO_SERIES : { kind: 'series', key: series };
}

function countBy(
  events: readonly EventBrief[],
  toPlace: (event: EventBrief) => Place,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of events.map(toPlace)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Each event in its one group, groups in the order in which they come up. */
function group(
  { events: all }: Pick<AtlasIndex, 'events'>,
  shown: readonly EventBrief[],
  toPlace: (event: EventBrief) => Place,
): EventGroup[] {
  const counts = countBy(all, toPlace);
  const groups = new Map<string, Place & { readonly events: EventBrief[] }>();
  for (const event of shown) {
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
  shown: readonly EventBrief[],
): readonly EventGroup[] {
  if (form === 'area') return groupByArea(index, shown);
  if (form === 'date') return group(index, shown, findMonth).toSorted(compareDates);
  const places = new Map(index.series.map(({ id }, place) => [id, place]));
  const toPlace = ({ key }: EventGroup) => places.get(key) ?? places.size;
  return group(index, shown, findSeries).toSorted((a, b) => toPlace(a) - toPlace(b));
}
