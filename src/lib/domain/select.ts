import type { Catalogue } from './catalogue.ts';
import { countThemes } from './count-themes.ts';
import type { AreaSheet, SelectedRecord } from './selection.ts';

function toAreaSheet({ areas, events }: Catalogue, id: string): AreaSheet | null {
  const found = areas.find((area) => area.id === id);
  if (!found) return null;
  const { geometry: _, ...area } = found;
  const own = events.filter((event) => event.areas.includes(id));
  return { area, themes: countThemes(own) };
}

/** All there is to read about an area; null where the record has none of that id. */
export function selectArea(catalogue: Catalogue, id: string): SelectedRecord | null {
  const sheet = toAreaSheet(catalogue, id);
  return sheet && { selection: { kind: 'area', id }, sheet, event: null };
}

/** All there is to read about an event; null where the record has none of that id. */
export function selectEvent(catalogue: Catalogue, id: string): SelectedRecord | null {
  const event = catalogue.events.find((one) => one.id === id);
  if (!event) return null;
  const [firstArea] = event.areas;
  const sheet = firstArea === undefined ? null : toAreaSheet(catalogue, firstArea);
  return { selection: { kind: 'event', id }, sheet, event };
}
