import { toYear, type DateSpan } from '#lib/domain/when.ts';

/** The most events that one page tells: about 50 kB, compressed. */
export const MOST_ON_YEAR_PAGE = 500;

interface Dated {
  readonly when: DateSpan;
}

/** The events that began in one month, newest first. */
export interface MonthGroup<Event> {
  /** `2023-07`; `2023` where the month is not known; empty where no day is. */
  readonly month: string;
  readonly events: readonly Event[];
}

/** A page of the record by year, without script: it tells events, or leads to pages that do. */
export interface YearPage<Event> {
  /** Path below `/years/`: `2023`, `2023/07`, `2023/07/2`; `undated`. */
  readonly path: string;
  /** `2023`; empty where no day is known. */
  readonly year: string;
  /** The month that the page is for, as in its group; null for a whole year. */
  readonly month: string | null;
  /** Number of the page among those of its month, from 1. */
  readonly part: number;
  readonly parts: number;
  /** Newest first; of a month in parts, the events of this part. */
  readonly groups: readonly MonthGroup<Event>[];
  /** Whether each month has pages of its own, to which this one leads instead of telling it. */
  readonly isSplit: boolean;
}

/** The month in which an event began, as a group names it. A season is no month. */
function toMonth({ start, end }: DateSpan): string {
  const edge = start.first === null ? end : start;
  const isMonthKnown = edge?.precision === 'day' || edge?.precision === 'month';
  return (edge?.first ?? '').slice(0, isMonthKnown ? 7 : 4);
}

/** Path below `/years/` of the first page of a month with pages of its own. */
export function toMonthPath(month: string): string {
  if (month === '') return 'undated';
  return month.length === 4 ? `${month}/undated` : month.replace('-', '/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Groups in falling order of their key, so that what is known less finely comes last. */
function groupNewestFirst<Event>(
  events: readonly Event[],
  toKey: (event: Event) => string,
): readonly (readonly [string, readonly Event[]])[] {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const key = toKey(event);
    const known = groups.get(key);
    if (known) known.push(event);
    else groups.set(key, [event]);
  }
  return [...groups].toSorted(([a], [b]) => compare(b, a));
}

function toPagesOfMonth<Event>(
  year: string,
  { month, events }: MonthGroup<Event>,
  most: number,
): readonly YearPage<Event>[] {
  const parts = Math.ceil(events.length / most);
  return Array.from({ length: parts }, (_, n) => ({
    path: toMonthPath(month) + (n === 0 ? '' : `/${n + 1}`),
    ...{ year, month, part: n + 1, parts, isSplit: false },
    groups: [{ month, events: events.slice(n * most, (n + 1) * most) }],
  }));
}

function toPagesOfYear<Event extends Dated>(
  year: string,
  events: readonly Event[],
  most: number,
): readonly YearPage<Event>[] {
  const groups = groupNewestFirst(events, ({ when }) => toMonth(when)).map(
    ([month, ofMonth]): MonthGroup<Event> => ({ month, events: ofMonth }),
  );
  const isSplit = events.length > most;
  const months = groups.flatMap((group) => toPagesOfMonth(year, group, most));
  // Events without a day have no months either.
  if (year === '') return months;
  const whole = { path: year, year, month: null, part: 1, parts: 1, groups, isSplit };
  return isSplit ? [whole, ...months] : [whole];
}

/**
 * Cuts a record into pages by year, by month where a year has more events than a page may tell,
 * and in parts where a month has. Newest first; the pages that are not split tell each event once.
 */
export function toYearPages<Event extends Dated>(
  events: readonly Event[],
  most: number = MOST_ON_YEAR_PAGE,
): readonly YearPage<Event>[] {
  const toDay = ({ when }: Event) => when.start.first ?? when.end?.first ?? '';
  const newestFirst = events.toReversed().toSorted((a, b) => compare(toDay(b), toDay(a)));
  return groupNewestFirst(newestFirst, ({ when }) => toYear(when)).flatMap(([year, ofYear]) =>
    toPagesOfYear(year, ofYear, most),
  );
}
