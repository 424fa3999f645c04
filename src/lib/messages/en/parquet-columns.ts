import { localized } from '../localized.ts';

const GEO = {
  geometry:
    'WKB in degrees of longitude and latitude (WGS 84), cut at 180°: the geometry of the GeoJSON.',
  bbox: 'The box around the geometry, by which engines without geometry leave out what lies elsewhere.',
} as const;

const PUBLICATIONS =
  'Each with its publisher, address, headline as published, EDTF date, language and the fields it supports.';

/** The columns of `/data/events.parquet` that the CSV does not have, in words. */
export const EVENTS_PARQUET_MESSAGES = localized({
  whenStart:
    'The date, or the start of a span: how finely it is known, and the first and last day it can mean.',
  whenEnd: 'The end of a span, in the same form; null where the date is none.',
  locationBasis: 'Why that place lies where it does; null for none.',
  participants:
    'The services with their units: name, hull number, type and number. What was not reported of a unit is null.',
  publications: PUBLICATIONS,
  changed: 'When its record was written or corrected, and what was changed, the oldest first.',
  geometryIs: 'What the geometry is: areas, named-place, or none.',
  geometry: `${GEO.geometry} Null where geometryIs is none.`,
  bbox: `${GEO.bbox} Null where there is no geometry.`,
} as const);

/** The columns of `/data/areas.parquet` in words. */
export const AREAS_PARQUET_MESSAGES = localized({
  id: 'The area’s id. It never changes.',
  name: 'English name, as on the map.',
  names: 'Every name by language, with who uses it and whether the map prints it.',
  medium: 'sea, airspace or land.',
  outline:
    'How the outline was drawn: published-coordinates, named-range, part-of-named-sea, whole-named-sea or country-or-city.',
  errorKm: 'How far, in kilometres, the true edge may lie from the drawn one.',
  basis: 'Why the outline lies where it does, in a sentence that can be checked.',
  note: 'A remark on the names or the place; null for none.',
  publications: PUBLICATIONS,
  geometry: GEO.geometry,
  bbox: GEO.bbox,
} as const);
