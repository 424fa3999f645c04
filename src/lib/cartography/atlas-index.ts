import type { Area } from '../domain/area.ts';
import type { AreaEntry, AtlasIndex } from '../domain/atlas-index.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EventEntry } from '../domain/event.ts';
import { toAreaShape, toCommonBounds } from '../geometry/area-shape.ts';
import { toMapName } from './names.ts';

function toAreaEntry(area: Area): AreaEntry {
  const { id, medium, outline, errorKm } = area;
  const { labelPoint, bounds, squareKm } = toAreaShape(area);
  return { id, name: toMapName(area), medium, outline, errorKm, labelPoint, bounds, squareKm };
}

function toEventEntry({ id, title, kind, status, when, areas, services }: EventEntry): EventEntry {
  return { id, title, kind, status, when, areas, services };
}

/** The part of the catalogue that every page carries. */
export function toAtlasIndex({ areas, events, services }: Catalogue): AtlasIndex {
  const entries = areas.map(toAreaEntry);
  return {
    areas: entries,
    events: events.map(toEventEntry),
    services,
    bounds: toCommonBounds(entries.map(({ bounds }) => bounds)),
  };
}
