import { findBeginning, NO_DAY, toDay, type EventIndex } from '#lib/domain/event-index.ts';
import { readWords } from '#lib/domain/list-column.ts';

/** Number of events that began in one year, and their participants. */
export interface YearCount {
  /** `2023` */
  readonly year: string;
  readonly events: number;
  /** Services by id with their number of events, the most frequent first. */
  readonly services: readonly { readonly id: string; readonly events: number }[];
}

/** Counts events and their participants by the year in which they began, latest year first. */
export function countByYear(index: EventIndex, rows: Uint32Array): readonly YearCount[] {
  const years = new Map<string, number[]>();
  for (const row of rows) {
    const day = findBeginning(index, row);
    const year = day === NO_DAY ? '' : toDay(day).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, ofYear]) => ({
      year,
      events: ofYear.length,
      services: countServices(index, ofYear),
    }));
}

function countServices(index: EventIndex, rows: readonly number[]): YearCount['services'] {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap((row) => readWords(index.services, index.words.services, row))) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, events: count }))
    .toSorted((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
}
