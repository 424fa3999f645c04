import type { AreaEntry, AtlasIndex } from '../domain/atlas-index.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EventEntry } from '../domain/event.ts';
import { toCommonBounds, toShapedAreas, type ShapedArea } from '../geometry/area-shape.ts';
import { toMapName } from './names.ts';

function toAreaEntry({ area, shape }: ShapedArea): AreaEntry {
  const { id, medium, outline, errorKm } = area;
  const { labelPoint, bounds, squareKm } = shape;
  return { id, name: toMapName(area), medium, outline, errorKm, labelPoint, bounds, squareKm };
}

function toEventEntry(event: EventEntry): EventEntry {
  const { id, title, kind, status, when, areas, services } = event;
  return { id, title, kind, status, when, areas, services };
}

/** The part of the catalogue that every page carries. */
export function toAtlasIndex({ areas, events, services }: Catalogue): AtlasIndex {
  const entries = toShapedAreas(areas).map(toAreaEntry);
  return {
    areas: areas.flatMap(({ id }) => entries.filter((entry) => entry.id === id)),
    events: events.map(toEventEntry),
    services,
    bounds: toCommonBounds(entries.map(({ bounds }) => bounds)),
  };
}
