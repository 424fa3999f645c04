import type { Area, AreaName } from '#lib/domain/area.ts';
import type { Account, Attributed, EventRecord, Unit } from '#lib/domain/event.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Publication, Publisher } from '#lib/domain/publication.ts';
import type { Service } from '#lib/domain/service.ts';
import type { DateEdge, When } from '#lib/domain/when.ts';

/*
 * Parts of the catalogue with their keys in one order, that of the data dictionary, however the
 * record was read: two exports of one record are the same, byte for byte.
 */

export function toPublisherJson({ id, name, country, kind }: Publisher): Publisher {
  return { id, name, country, kind };
}

export function toServiceJson({ id, short, name, names, country, branch }: Service): Service {
  const { ja, ko, zh } = names ?? {};
  return { id, short, name, ...(names && { names: { ja, ko, zh } }), country, branch };
}

export function toPlaceJson({ id, kind, names, rank, position }: Place): Place {
  const { en, ja, ko, zh } = names;
  return { id, kind, names: { en, ja, ko, zh }, rank, position };
}

function toPublicationJson(publication: Publication): Publication {
  const { id, publisher, url, note, title, published, language, supports } = publication;
  const by = toPublisherJson(publisher);
  return { id, publisher: by, url, note, title, published, language, supports };
}

function toGeometryJson(geometry: Area['geometry']): Area['geometry'] {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates };
}

export function toAreaJson(area: Area): Area {
  const { id, medium, outline, errorKm, basis, note, publications, geometry } = area;
  const { en, ja, ko, zh } = area.names;
  const toName = ({ text, usedBy, onMap, by }: AreaName): AreaName => ({ text, usedBy, onMap, by });
  const names = {
    en: en.map(toName),
    ja: ja.map(toName),
    ko: ko.map(toName),
    zh: zh.map(toName),
  };
  const drawing = { medium, outline, errorKm, basis, note };
  return {
    id,
    names,
    ...drawing,
    publications: publications.map(toPublicationJson),
    geometry: toGeometryJson(geometry),
  };
}

function toEdgeJson({ precision, first, last, approximate, uncertain }: DateEdge): DateEdge {
  return { precision, first, last, approximate, uncertain };
}

function toWhenJson({ edtf, start, end }: When): When {
  return { edtf, start: toEdgeJson(start), end: end && toEdgeJson(end) };
}

function toWordsJson({ text, by }: Attributed): Attributed {
  return { text, by };
}

function toAccountJson({ about, note, says }: Account): Account {
  return { about, note, says: says.map(toWordsJson) };
}

function toUnitJson({ name, hull, type, count }: Unit): Unit {
  return { name, hull, type, count };
}

function toLocationJson({ location }: EventRecord): EventRecord['location'] {
  if (location === null) return null;
  const { name, relation, lon, lat, basis } = location;
  return { name, relation, lon, lat, basis };
}

export function toEventJson(event: EventRecord): EventRecord {
  const { id, title, kind, series, when, timeZone, status, statusAsOf, areas, place } = event;
  const { services, participants, themes, summary, notes, publications, accounts } = event;
  return {
    ...{ id, title, kind },
    series: series && { id: series.id, name: series.name },
    when: toWhenJson(when),
    ...{ timeZone, status, statusAsOf, areas },
    location: toLocationJson(event),
    place: place.map(toWordsJson),
    services,
    participants: participants.map(({ service, units }) => ({
      service,
      units: units.map(toUnitJson),
    })),
    ...{ themes, summary, notes },
    publications: publications.map(toPublicationJson),
    accounts: accounts.map(toAccountJson),
    changed: event.changed.map(({ day, note }) => ({ day, note })),
  };
}
