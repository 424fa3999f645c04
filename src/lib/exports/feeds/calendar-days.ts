import type { DateEdge, When } from '#lib/domain/when.ts';

/** The days an event takes in a calendar. */
export interface CalendarDays {
  /**
   * `days`: the days as reported. `open`: the one end that was reported, where the other was not.
   * `band`: every day that they can have been, which no publication gives as the days; `half-band`
   * where one end is known to the day, `open-band` where one end was not reported.
   */
  readonly kind: 'days' | 'open' | 'band' | 'half-band' | 'open-band';
  /** The first day, `YYYY-MM-DD`. */
  readonly first: string;
  /** The day after the last one, as DTEND counts. */
  readonly after: string;
}

function addDays(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return moment.toISOString().slice(0, 10);
}

function isExact({ precision, approximate, uncertain }: DateEdge): boolean {
  return precision === 'day' && !approximate && !uncertain;
}

function toMonth(day: string): { readonly first: string; readonly last: string } {
  const first = `${day.slice(0, 7)}-01`;
  const next = addDays(first, 31).slice(0, 7);
  return { first, last: addDays(`${next}-01`, -1) };
}

/** The days an end can mean, its month where the day is not exact; null where not reported. */
function toSpan(edge: DateEdge): { readonly first: string; readonly last: string } | null {
  const { precision, first, last } = edge;
  if (first === null || last === null) return null;
  return precision === 'day' && !isExact(edge) ? toMonth(first) : { first, last };
}

/**
 * The days of an event in a calendar; throws where the date names no day. Only dates known to the
 * day stay days. All others (a month, a season, a year, an approximate or uncertain day) become a
 * band over all the days they can mean, and an entry with a band has to say so in its text. A
 * calendar has no finer way: VJOURNAL, meant for such notes, is hidden by most programs, and the
 * event would be lost to their readers.
 */
export function toCalendarDays({ edtf, start, end }: When): CalendarDays {
  const from = toSpan(start);
  const to = end === null ? from : toSpan(end);
  const first = from?.first ?? to?.first;
  const last = to?.last ?? from?.last;
  if (first === undefined || last === undefined) throw new Error(`${edtf} names no day at all`);
  return { kind: toKind([start, ...(end ? [end] : [])]), first, after: addDays(last, 1) };
}

function toKind(edges: readonly DateEdge[]): CalendarDays['kind'] {
  const known = edges.filter(({ first }) => first !== null);
  const isOpen = known.length < edges.length;
  if (known.every(isExact)) return isOpen ? 'open' : 'days';
  if (isOpen) return 'open-band';
  return known.some(isExact) ? 'half-band' : 'band';
}
