import type { YearPage } from '#lib/exports/years/year-pages.ts';
import { formatMonth } from '#lib/messages/formats/format-year-page.ts';

/** A year or month with the page on which it begins. */
export interface PeriodLink {
  /** Path below `/years/`. */
  readonly path: string;
  readonly name: string;
  /** How many events began then. */
  readonly events: number;
}

/** The years of a record, newest first, and last the events without any known day. */
export function toYearLinks(pages: readonly YearPage<unknown>[]): readonly PeriodLink[] {
  const toCount = (some: readonly YearPage<unknown>[]) =>
    some.flatMap(({ groups }) => groups).reduce((sum, { events }) => sum + events.length, 0);
  const undated = pages.filter(({ year }) => year === '');
  return [
    ...pages
      .filter(({ month }) => month === null)
      .map((page) => ({ path: page.path, name: page.year, events: toCount([page]) })),
    ...undated
      .slice(0, 1)
      .map(({ path }) => ({ path, name: formatMonth(''), events: toCount(undated) })),
  ];
}
