import type { EventRecord } from './event.ts';
import type { ThemeCount } from './selection.ts';

/** The themes of some events, the most frequent first, then by alphabet. */
export function countThemes(events: readonly EventRecord[]): readonly ThemeCount[] {
  const counts = new Map<string, number>();
  for (const theme of events.flatMap(({ themes }) => themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([theme, count]) => ({ theme, events: count }))
    .toSorted((a, b) => b.events - a.events || (a.theme < b.theme ? -1 : 1));
}
