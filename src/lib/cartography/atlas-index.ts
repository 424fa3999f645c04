import type { NameLanguage } from '../domain/area.ts';
import type { AreaEntry, AtlasIndex } from '../domain/atlas-index.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toEventSummary } from '../domain/event-summary.ts';
import { toShapedAreas, type ShapedArea } from '../geometry/area-shape.ts';
import { toCommonBounds } from '../geometry/bounds.ts';
import { toMapName } from './labels/names.ts';

function toAreaEntry({ area, shape }: ShapedArea): AreaEntry {
  const { id, medium, outline, errorKm } = area;
  const { labelPoint, bounds, squareKm } = shape;
  const toName = (language: NameLanguage) => toMapName(area, language) || toMapName(area);
  const names = { en: toName('en'), ja: toName('ja'), ko: toName('ko'), zh: toName('zh') };
  const marks = shape.marks.map(
    ([lng = 0, lat = 0]) => [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100] as const,
  );
  return {
    id,
    names,
    marks,
    medium,
    outline,
    errorKm,
    labelPoint,
    bounds,
    squareKm,
  };
}

/** The series of the events, each once, by name. */
function listSeries(events: Catalogue['events']): AtlasIndex['series'] {
  const series = new Map(events.flatMap(({ series: one }) => (one ? [[one.id, one]] : [])));
  return [...series.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Indexes by catalogue: each page that the build renders, and each figure, asks for it. */
const made = new WeakMap<Catalogue, AtlasIndex>();

/** The record in brief, made once for a catalogue. */
export function toAtlasIndex(catalogue: Catalogue): AtlasIndex {
  const index = made.get(catalogue) ?? makeIndex(catalogue);
  made.set(catalogue, index);
  return index;
}

function makeIndex({ areas, events, services, places }: Catalogue): AtlasIndex {
  const entries = toShapedAreas(areas).map(toAreaEntry);
  return {
    areas: areas.flatMap(({ id }) => entries.filter((entry) => entry.id === id)),
    events: events.map(toEventSummary),
    services,
    series: listSeries(events),
    places,
    bounds: toCommonBounds(entries.map(({ bounds }) => bounds)),
  };
}
