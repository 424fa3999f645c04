import type { Catalogue } from './catalogue.ts';
import { countThemes } from './count-themes.ts';
import type { AreaRecord, SelectedRecord } from './selection.ts';

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
