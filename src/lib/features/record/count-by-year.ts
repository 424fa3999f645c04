import type { EventEntry } from '#lib/domain/event.ts';
import { toYear } from '#lib/domain/when.ts';

/** Number of events that began in one year, and their participants. */
export interface YearCount {
  /** `2023` */
  readonly year: string;
  readonly events: number;
  /** Services by id with their number of events, the most frequent first. */
  readonly services: readonly { readonly id: string; readonly events: number }[];
}

/** Counts events and their participants by the year in which they began, latest year first. */
export function countByYear(events: readonly EventEntry[]): readonly YearCount[] {
  const years = [...new Set(events.map(({ when }) => toYear(when)))].toSorted().reverse();
  return years.map((year) => {
    const ofYear = events.filter(({ when }) => toYear(when) === year);
    return { year, events: ofYear.length, services: countServices(ofYear) };
  });
}

function countServices(events: readonly EventEntry[]): YearCount['services'] {
  const counts = new Map<string, number>();
  for (const id of events.flatMap(({ services }) => services)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, events: count }))
    .toSorted((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
}
