import type { Catalogue } from './catalogue.ts';
import type { EventRecord } from './event.ts';
import type { AreaRecord, SelectedRecord, ThemeCount } from './selection.ts';

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

function toAreaRecord({ areas, events }: Catalogue, id: string): AreaRecord | null {
  const found = areas.find((area) => area.id === id);
  if (!found) return null;
  const { geometry: _, ...area } = found;
  const own = events.filter((event) => event.areas.includes(id));
  return { area, themes: countThemes(own) };
}

/** Selects an area with its record; null where no area has the id. */
export function selectArea(catalogue: Catalogue, id: string): SelectedRecord | null {
  const areaRecord = toAreaRecord(catalogue, id);
  return areaRecord && { selection: { kind: 'area', id }, areaRecord, event: null, row: null };
}

/** Selects an event with its record and that of its first area; null where no event has the id. */
export function selectEvent(catalogue: Catalogue, id: string): SelectedRecord | null {
  const row = catalogue.events.findIndex((one) => one.id === id);
  const event = catalogue.events[row];
  if (!event) return null;
  const [firstArea] = event.areas;
  const areaRecord = firstArea === undefined ? null : toAreaRecord(catalogue, firstArea);
  return { selection: { kind: 'event', id }, areaRecord, event, row };
}
