import { NO_DAY, NO_SERIES, PRECISIONS, type EventIndex } from '#lib/domain/event-index.ts';
import type { ListColumn } from '#lib/domain/list-column.ts';
import type { ListLayout } from '#lib/view/list-layout.ts';

/** A list layout that has groups. */
export type GroupedLayout = Exclude<ListLayout, 'table'>;

/** Kinds of groups; the last three hold the events without an area, date or series. */
export type GroupKind = 'area' | 'month' | 'year' | 'series' | 'off-map' | 'undated' | 'no-series';

/** Events listed together under one heading. */
export interface GroupName {
  readonly kind: GroupKind;
  /** Id of the area or series, `2023-07` or `2023`; for the last three kinds the kind itself. */
  readonly key: string;
}

/** The groups of a layout in their order, and in which of them each event stands. */
export interface Grouping {
  readonly groups: readonly GroupName[];
  /** For each row the numbers of its groups. */
  readonly of: ListColumn;
  /** Number of events in each group, visible or not. */
  readonly all: Uint32Array;
  /** Whether a group is listed that has no visible event. */
  readonly keepsEmpty: boolean;
}

const MONTH_PRECISIONS = [PRECISIONS.indexOf('day'), PRECISIONS.indexOf('month')];
/** Place in time of events whose beginning is not known: after all others. */
const UNDATED = Infinity;
/** A year's own place and those of its months. */
const PLACES_A_YEAR = 13;

/** Place in time of the month in which an event began, or of its year, which comes before its months. */
function findPlace({ start, month, months }: EventIndex, row: number): number {
  if (start.first[row] === NO_DAY) return UNDATED;
  const number = months.first + (month[row] ?? 0);
  const year = Math.floor(number / 12);
  const isMonthKnown = MONTH_PRECISIONS.includes(start.precision[row] ?? 0);
  return year * PLACES_A_YEAR + (isMonthKnown ? 1 + number - year * 12 : 0);
}

function toTimeName(place: number): GroupName {
  if (place === UNDATED) return { kind: 'undated', key: 'undated' };
  const year = String(Math.floor(place / PLACES_A_YEAR)).padStart(4, '0');
  const month = place % PLACES_A_YEAR;
  if (month === 0) return { kind: 'year', key: year };
  return { kind: 'month', key: `${year}-${String(month).padStart(2, '0')}` };
}

function countAll(groups: number, { values }: ListColumn): Uint32Array {
  const all = new Uint32Array(groups);
  for (const group of values) all[group] = (all[group] ?? 0) + 1;
  return all;
}

/** Puts each event into one group. */
function groupOnce(size: number, toGroup: (row: number) => number): ListColumn {
  const [offsets, values] = [new Int32Array(size + 1), new Uint16Array(size)];
  for (let row = 0; row < size; row += 1) {
    offsets[row + 1] = row + 1;
    values[row] = toGroup(row);
  }
  return { offsets, values };
}

function groupByMonth(index: EventIndex, isNewestFirst: boolean): Grouping {
  const places = Float64Array.from({ length: index.size }, (_, row) => findPlace(index, row));
  const dated = [...new Set(places)].filter((place) => place !== UNDATED).sort((a, b) => a - b);
  if (isNewestFirst) dated.reverse();
  const order = places.includes(UNDATED) ? [...dated, UNDATED] : dated;
  const numbers = new Map(order.map((place, number) => [place, number]));
  const of = groupOnce(index.size, (row) => numbers.get(places[row] ?? UNDATED) ?? 0);
  return { groups: order.map(toTimeName), of, all: countAll(order.length, of), keepsEmpty: false };
}

function groupBySeries({ size, series, words }: EventIndex): Grouping {
  const last = words.series.length;
  const of = groupOnce(size, (row) => {
    const code = series[row] ?? NO_SERIES;
    return code === NO_SERIES ? last : code;
  });
  const groups = words.series.map((key): GroupName => ({ kind: 'series', key }));
  groups.push({ kind: 'no-series', key: 'no-series' });
  return { groups, of, all: countAll(groups.length, of), keepsEmpty: false };
}

/** An event of two areas stands in both; areas without any event are listed too. */
function groupByArea({ size, areas, words }: EventIndex): Grouping {
  const groups = words.areas.map((key): GroupName => ({ kind: 'area', key }));
  const offMap = groups.length;
  const offsets = new Int32Array(size + 1);
  for (let row = 0; row < size; row += 1) {
    const count = (areas.offsets[row + 1] ?? 0) - (areas.offsets[row] ?? 0);
    offsets[row + 1] = (offsets[row] ?? 0) + Math.max(1, count);
  }
  const values = new Uint16Array(offsets[size] ?? 0).fill(offMap);
  for (let row = 0; row < size; row += 1) {
    values.set(areas.values.subarray(areas.offsets[row], areas.offsets[row + 1]), offsets[row]);
  }
  if (values.includes(offMap)) groups.push({ kind: 'off-map', key: 'off-map' });
  const of = { offsets, values };
  return { groups, of, all: countAll(groups.length, of), keepsEmpty: true };
}

/**
 * Groups all events: by the month in which they began, by area, or by series in the order of the
 * index. Events without a date, area or series come last.
 */
export function groupEvents(layout: GroupedLayout, index: EventIndex): Grouping {
  if (layout === 'area') return groupByArea(index);
  if (layout === 'series') return groupBySeries(index);
  return groupByMonth(index, layout === 'newest');
}
