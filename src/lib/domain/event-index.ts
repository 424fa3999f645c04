import type { ListColumn } from './list-column.ts';
import type { DateEdge, DatePrecision, DateSpan } from './when.ts';

/** Precisions by their code in a column. */
export const PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'season', 'year', 'unknown'];

/** Code of the precision of an end that a date does not have. */
export const NO_EDGE = 255;
/** Number in place of a day that is not known. */
export const NO_DAY = -2_147_483_648;
/** Code of the series of an event that is no edition of one. */
export const NO_SERIES = 65_535;
/** Month of an event without any known day. */
export const NO_MONTH = 65_535;

/** Flags of an edge: the publications give it as approximate, or as uncertain. */
export const APPROXIMATE = 1;
export const UNCERTAIN = 2;

/** One end of the dates of all events. */
export interface EdgeColumns {
  /** Codes of `PRECISIONS`, or `NO_EDGE`. */
  readonly precision: Uint8Array;
  /** First and last day that it can mean, in days since 1970-01-01, or `NO_DAY`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** `APPROXIMATE` and `UNCERTAIN`, added. */
  readonly flags: Uint8Array;
}

/** The ids that codes stand for. */
export interface IndexWords {
  readonly areas: readonly string[];
  readonly services: readonly string[];
  readonly themes: readonly string[];
  readonly series: readonly string[];
  /** Names of the series, in the same order. */
  readonly seriesNames: readonly string[];
}

/** Columns of all events, in order of the record: row `n` of each column is about event `n`. */
export interface EventColumns {
  readonly start: EdgeColumns;
  /** Ends of spans; `NO_EDGE` where a date is no span. */
  readonly end: EdgeColumns;
  /** Codes of `EVENT_KINDS` and `EVENT_STATUSES`. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** Codes of `words.series`, or `NO_SERIES`. */
  readonly series: Uint16Array;
  readonly areas: ListColumn;
  readonly services: ListColumn;
  readonly themes: ListColumn;
  readonly words: IndexWords;
}

/** The months that the dates of all events cover, counted from January of the year 0. */
export interface MonthSpan {
  readonly first: number;
  readonly count: number;
}

/** The columns of all events, and what is worked out from them, for filters, counts and timeline. */
export interface EventIndex extends EventColumns {
  /** Number of events. */
  readonly size: number;
  /** Month in which each event began, counted from the first of `months`, or `NO_MONTH`. */
  readonly month: Uint16Array;
  readonly months: MonthSpan;
}

const DAY = 86_400_000;

/** Converts `2023-07-13` to days since 1970-01-01; null to `NO_DAY`. */
export function toDayNumber(day: string | null): number {
  return day === null ? NO_DAY : Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** Converts days since 1970-01-01 to `2023-07-13`. */
export function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

function toKnownDay(number: number): string | null {
  return number === NO_DAY ? null : toDay(number);
}

function toMonthNumber(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** First day on which an event can have begun; of its end, where no start was reported. */
export function findBeginning({ start, end }: EventColumns, row: number): number {
  const first = start.first[row] ?? NO_DAY;
  return first === NO_DAY ? (end.first[row] ?? NO_DAY) : first;
}

/** Last day on which an event can have ended; `NO_DAY` where its end was not reported. */
export function findLastDay({ start, end }: EventColumns, row: number): number {
  const last = end.precision[row] === NO_EDGE ? start.last[row] : end.last[row];
  return last ?? NO_DAY;
}

/** Adds to the columns what is worked out from them. */
export function createEventIndex(columns: EventColumns): EventIndex {
  const size = columns.kind.length;
  const begun = new Int32Array(size);
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < size; row += 1) {
    const beginning = findBeginning(columns, row);
    begun[row] = beginning === NO_DAY ? NO_DAY : toMonthNumber(beginning);
    if (beginning === NO_DAY) continue;
    first = Math.min(first, begun[row] ?? Infinity);
    const ending = findLastDay(columns, row);
    last = Math.max(last, begun[row] ?? 0, ending === NO_DAY ? 0 : toMonthNumber(ending));
  }
  // A record without any date still has an axis to draw.
  const months = size === 0 || first === Infinity ? NO_MONTHS : { first, count: last - first + 1 };
  const month = new Uint16Array(size);
  begun.forEach((one, row) => (month[row] = one === NO_DAY ? NO_MONTH : one - months.first));
  return { ...columns, size, month, months };
}

const NO_MONTHS: MonthSpan = { first: 2000 * 12, count: 1 };

/** One end of the dates of one event; not of `NO_EDGE`. */
export function readEdge(columns: EdgeColumns, row: number): DateEdge {
  const flags = columns.flags[row] ?? 0;
  return {
    precision: PRECISIONS[columns.precision[row] ?? 0] ?? 'unknown',
    first: toKnownDay(columns.first[row] ?? NO_DAY),
    last: toKnownDay(columns.last[row] ?? NO_DAY),
    approximate: (flags & APPROXIMATE) !== 0,
    uncertain: (flags & UNCERTAIN) !== 0,
  };
}

/** The dates of one event. */
export function readDates({ start, end }: EventColumns, row: number): DateSpan {
  return {
    start: readEdge(start, row),
    end: end.precision[row] === NO_EDGE ? null : readEdge(end, row),
  };
}
