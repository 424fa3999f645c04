import type { Area } from '#lib/domain/area.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord, Unit } from '#lib/domain/event.ts';
import { findTextLanguage } from '#lib/domain/find-text-language.ts';
import type { Service } from '#lib/domain/service.ts';

/** Kinds of search entries. Services lead to their events; results do not list them. */
export type SearchKind = 'event' | 'unit' | 'place' | 'series' | 'publisher' | 'area' | 'service';

/** Something that search words can find, and the events it leads to. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Id, unique within its kind; for a unit its name, for a place the text as reported. */
  readonly id: string;
  /** Text of the entry in the results. */
  readonly text: string;
  /** BCP 47 tag of the text; left out where it is English or not known. */
  readonly language?: string;
  /** Further texts that find the entry. */
  readonly also: readonly string[];
  /** Ids of the events it leads to, in the order of the record. */
  readonly events: readonly string[];
}

type Named = Pick<SearchEntry, 'id' | 'text' | 'also' | 'language'>;

function listUnits({ participants }: EventRecord): readonly Unit[] {
  return participants.flatMap(({ units }) => units);
}

function isText(text: string | null): text is string {
  return text !== null;
}

/** Lists each thing that events name once, with the ids of those events. */
function collect(
  kind: SearchKind,
  events: readonly EventRecord[],
  toNamed: (event: EventRecord) => readonly Named[],
): readonly SearchEntry[] {
  const found = new Map<string, { named: Named; events: Set<string> }>();
  for (const event of events) {
    for (const named of toNamed(event)) {
      const entry = found.get(named.id) ?? { named, events: new Set() };
      found.set(named.id, entry);
      entry.events.add(event.id);
    }
  }
  return [...found.values()].map(({ named, events }) => ({ kind, ...named, events: [...events] }));
}

/** Files unit types under their own event: elsewhere the same type may be another unit's. */
function toEventEntry(event: EventRecord): SearchEntry {
  const { id, title, location } = event;
  const types = listUnits(event).map(({ type }) => type);
  const also = new Set([...types, location?.name ?? null].filter(isText));
  return { kind: 'event', id, text: title, also: [...also], events: [id] };
}

/** Creates a namer of units; a hull number from any event is used unless two ships share a name. */
function createUnitNamer(events: readonly EventRecord[]): (unit: Unit) => Named {
  const hulls = new Map<string, Set<string>>();
  for (const { name, hull } of events.flatMap(listUnits)) {
    const known = hulls.get(name) ?? new Set();
    hulls.set(name, hull === null ? known : known.add(hull));
  }
  return ({ name, hull }) => {
    const [only = null, ...others] = hulls.get(name) ?? [];
    if (others.length > 0 && hull !== null)
      return { id: `${name} ${hull}`, text: `${name} (${hull})`, also: [] };
    const known = others.length > 0 ? null : only;
    return { id: name, text: known === null ? name : `${name} (${known})`, also: [] };
  };
}

function listPlaces({ place, publications }: EventRecord): readonly Named[] {
  return place.map(({ text, by }) => {
    const language = findTextLanguage(text, by, publications);
    return { id: text, text, also: [], ...(language === undefined ? {} : { language }) };
  });
}

function nameArea({ id, names }: Area): Named {
  const onMap = names.en.filter((name) => name.onMap).map(({ text }) => text);
  const all = Object.values(names).flatMap((list) => list.map(({ text }) => text));
  return { id, text: onMap.join(' / '), also: [...new Set(all)] };
}

function nameService({ id, short, name }: Service): Named {
  return { id, text: short, also: [name, id] };
}

/** Lists all search entries, each kind in the order of the record. */
export function toSearchEntries({ areas, events, services }: Catalogue): readonly SearchEntry[] {
  const nameUnit = createUnitNamer(events);
  const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id));
  return [
    ...events.map(toEventEntry),
    ...collect('unit', events, (event) => listUnits(event).map(nameUnit)),
    ...collect('place', events, listPlaces),
    ...collect('series', events, ({ series }) =>
      series === null ? [] : [{ id: series.id, text: series.name, also: [] }],
    ),
    ...collect('publisher', events, ({ publications }) =>
      publications.map(({ publisher: { id, name } }) => ({ id, text: name, also: [] })),
    ),
    ...collect('area', events, (event) => pick(areas, event.areas).map(nameArea)),
    ...collect('service', events, (event) => pick(services, event.services).map(nameService)),
  ];
}
