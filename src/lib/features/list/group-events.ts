import { NO_DAY, NO_SERIES, PRECISIONS, toDay, type EventIndex } from '#lib/domain/event-index.ts';
import { groupByArea, type EventGroup } from './group-by-area.ts';
import type { ListLayout } from '#lib/view/list-layout.ts';

/** A list layout that has groups. */
export type GroupedForm = Exclude<ListLayout, 'table'>;

type Place = Pick<EventGroup, 'kind' | 'key'>;

const UNDATED: Place = { kind: 'undated', key: 'undated' };
const NO_SERIES_PLACE: Place = { kind: 'no-series', key: 'no-series' };
const MONTH_PRECISIONS = [PRECISIONS.indexOf('day'), PRECISIONS.indexOf('month')];

/** Month in which an event began; its year where no month is known, as for a season. */
function findMonth({ start }: EventIndex, row: number): Place {
  const first = start.first[row] ?? NO_DAY;
  if (first === NO_DAY) return UNDATED;
  const isMonthKnown = MONTH_PRECISIONS.includes(start.precision[row] ?? 0);
  return isMonthKnown
    ? { kind: 'month', key: toDay(first).slice(0, 7) }
    : { kind: 'year', key: toDay(first).slice(0, 4) };
}

function findSeries({ series, words }: EventIndex, row: number): Place {
  const code = series[row] ?? NO_SERIES;
  return code === NO_SERIES ? NO_SERIES_PLACE : { kind: 'series', key: words.series[code] ?? '' };
}

/** Puts each event into its one group; groups are in the order of their first event. */
function group(
  index: EventIndex,
  visible: Uint32Array,
  toPlace: (index: EventIndex, row: number) => Place,
): EventGroup[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < index.size; row += 1) {
    const { key } = toPlace(index, row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups = new Map<string, { readonly place: Place; readonly rows: number[] }>();
  for (const row of visible) {
    const place = toPlace(index, row);
    const known = groups.get(place.key);
    if (known) known.rows.push(row);
    else groups.set(place.key, { place, rows: [row] });
  }
  return [...groups.values()].map(({ place, rows }) => ({
    ...place,
    rows: Uint32Array.from(rows),
    all: counts.get(place.key) ?? 0,
  }));
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
  index: EventIndex,
  visible: Uint32Array,
): readonly EventGroup[] {
  if (form === 'area') return groupByArea(index, visible);
  if (form === 'date') return group(index, visible, findMonth).toSorted(compareDates);
  const { series } = index.words;
  const toPlace = ({ kind, key }: EventGroup) =>
    kind === 'series' ? series.indexOf(key) : series.length;
  return group(index, visible, findSeries).toSorted((a, b) => toPlace(a) - toPlace(b));
}
