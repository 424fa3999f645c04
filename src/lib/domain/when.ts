/** How finely a date is known. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'unknown';

/** A single date, or one end of a date span. */
export interface DateEdge {
  readonly precision: DatePrecision;
  /** First calendar day it can mean, `YYYY-MM-DD`; null for an open or unknown end. */
  readonly first: string | null;
  /** Last calendar day it can mean; null where `first` is. */
  readonly last: string | null;
  /** EDTF `~` or `%`: the publications give it as approximate. */
  readonly approximate: boolean;
  /** EDTF `?` or `%`: the publications give it as uncertain. */
  readonly uncertain: boolean;
}

/** The first day that a date names; null where neither end is known to the day. */
export function findDay({ start, end }: DateSpan): string | null {
  return [start, end].find((edge) => edge?.precision === 'day')?.first ?? null;
}

/** The year in which an event began or, where that was not reported, ended: `2023`. */
export function toYear({ start, end }: DateSpan): string {
  return (start.first ?? end?.first ?? '').slice(0, 4);
}

/** A single date, or a span of dates. */
export interface DateSpan {
  readonly start: DateEdge;
  /** Null where the date is not a span. */
  readonly end: DateEdge | null;
}

/** A date or span of dates in EDTF (ISO 8601-2, levels 0 and 1). */
export interface When extends DateSpan {
  /** The text in the record: `2023-06`, `2023-09-14/2023-09-23`. */
  readonly edtf: string;
}
