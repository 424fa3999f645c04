import type { NameLanguage } from '../domain/area.ts';
import { formatWhen } from '../messages/formats/format-when.ts';
import type { DateEdge } from '../domain/when.ts';
import { VIEW_LINE_MESSAGES } from '../messages/en/view-line.ts';
import type { Filter } from './filter.ts';

const PRECISIONS = ['day', 'month', 'year'] as const;
type Precision = (typeof PRECISIONS)[number];

/** The longest unit that begins with this day. */
function findBegun(day: string): Precision {
  if (day.endsWith('-01-01')) return 'year';
  return day.endsWith('-01') ? 'month' : 'day';
}

/** The longest unit that ends with this day. */
function findEnded(day: string): Precision {
  if (day.endsWith('-12-31')) return 'year';
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1 ? 'month' : 'day';
}

function toEdge(day: string, precision: Precision): DateEdge {
  return { precision, first: day, last: day, approximate: false, uncertain: false };
}

/** The part of an ISO day that the precision covers: `2023-06` for a month. */
function cut(day: string, precision: Precision): string {
  return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/** The days of a filter in the fewest words that name the same days; empty for all days. */
export function formatDays(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  language: NameLanguage,
): string {
  const format = (start: DateEdge, end: DateEdge | null = null) =>
    formatWhen({ start, end }, language);
  if (from === null && to === null) return '';
  if (from === null)
    return VIEW_LINE_MESSAGES.until(to === null ? '' : format(toEdge(to, findEnded(to))));
  if (to === null) return VIEW_LINE_MESSAGES.from(format(toEdge(from, findBegun(from))));
  const units = [findBegun(from), findEnded(to)];
  const precision = PRECISIONS.find((unit) => units.includes(unit)) ?? 'day';
  const isOne = cut(from, precision) === cut(to, precision);
  return format(toEdge(from, precision), isOne ? null : toEdge(to, precision));
}
