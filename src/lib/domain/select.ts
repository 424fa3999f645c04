import type { Catalogue } from './catalogue.ts';
import type { EventRecord } from './event.ts';
import { NO_CONTEXT } from './selection.ts';
import type {
  AreaRecord,
  DrawingBasis,
  Edition,
  EventContext,
  SelectedPage,
  SelectedRecord,
  Selection,
  SeriesPlace,
  ThemeCount,
} from './selection.ts';

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

/** What is looked up in a catalogue for each of its pages. */
interface Lookup {
  readonly areas: ReadonlyMap<string, AreaRecord>;
  /** Place of each event in the record, by id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly findSeries: (event: EventRecord) => SeriesPlace | null;
}

/** Lookups by catalogue: made anew for each page they would cost more than the page itself. */
const lookups = new WeakMap<Catalogue, Lookup>();

function toLookup(catalogue: Catalogue): Lookup {
  const lookup = lookups.get(catalogue) ?? makeLookup(catalogue);
  lookups.set(catalogue, lookup);
  return lookup;
}

function makeLookup({ areas, events }: Catalogue): Lookup {
  const toRecord = ({ geometry: _, ...area }: Catalogue['areas'][number]): AreaRecord => ({
    area,
    themes: countThemes(events.filter((event) => event.areas.includes(area.id))),
  });
  return {
    areas: new Map(areas.map((area) => [area.id, toRecord(area)])),
    rows: new Map(events.map(({ id }, row) => [id, row])),
    findSeries: createSeriesFinder(events),
  };
}

/** The record of an area; null where none has the id. */
export function toAreaRecord(catalogue: Catalogue, id: string): AreaRecord | null {
  return toLookup(catalogue).areas.get(id) ?? null;
}

/** Selects an area with its record; null where no area has the id. */
export function selectArea(catalogue: Catalogue, id: string): SelectedRecord | null {
  const areaRecord = toAreaRecord(catalogue, id);
  return areaRecord && { selection: { kind: 'area', id }, areaRecord, event: null, row: null };
}

/** Selects an event with its record and that of its first area; null where no event has the id. */
export function selectEvent(catalogue: Catalogue, id: string): SelectedRecord | null {
  const row = toLookup(catalogue).rows.get(id);
  const event = row === undefined ? undefined : catalogue.events[row];
  if (row === undefined || !event) return null;
  const [firstArea] = event.areas;
  const areaRecord = firstArea === undefined ? null : toAreaRecord(catalogue, firstArea);
  return { selection: { kind: 'event', id }, areaRecord, event, row };
}

function toEdition(event: EventRecord | undefined): Edition | null {
  if (!event) return null;
  const { id, title, when, status } = event;
  return { id, title, when, status };
}

/**
 * Creates a function that finds an event's place among the editions of its series, null where it
 * is of none. The events must be in the order of their dates.
 */
export function createSeriesFinder(
  events: readonly EventRecord[],
): (event: EventRecord) => SeriesPlace | null {
  const editions = new Map<string, EventRecord[]>();
  for (const event of events) {
    if (event.series === null) continue;
    const known = editions.get(event.series.id);
    if (known) known.push(event);
    else editions.set(event.series.id, [event]);
  }
  return (event) => {
    const { series } = event;
    if (series === null) return null;
    const all = editions.get(series.id) ?? [];
    const at = all.findIndex(({ id }) => id === event.id);
    return {
      ...{ id: series.id, name: series.name, position: at + 1, of: all.length },
      ...{ before: toEdition(all[at - 1]), next: toEdition(all[at + 1]) },
    };
  };
}

/** How the areas of an event were drawn, in the order of the record. */
export function toBases(
  areas: readonly DrawingBasis[],
  event: EventRecord,
): readonly DrawingBasis[] {
  return areas.filter(({ id }) => event.areas.includes(id)).map(({ id, basis }) => ({ id, basis }));
}

export function toEventContext(catalogue: Catalogue, event: EventRecord): EventContext {
  return {
    series: toLookup(catalogue).findSeries(event),
    bases: toBases(catalogue.areas, event),
  };
}

/** What the page of a selection tells; null where the record has no such area or event. */
export function selectPage(catalogue: Catalogue, selection: Selection): SelectedPage | null {
  if (selection.kind === 'everything') return null;
  const select = selection.kind === 'area' ? selectArea : selectEvent;
  const selected = select(catalogue, selection.id);
  const context = selected?.event ? toEventContext(catalogue, selected.event) : NO_CONTEXT;
  return selected && { selected, context };
}
