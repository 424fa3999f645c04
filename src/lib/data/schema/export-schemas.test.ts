import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import { type AreasGeoJson, toAreasGeoJson } from '#lib/exports/files/areas-geojson.ts';
import { type CatalogueJson, toCatalogueJson } from '#lib/exports/files/catalogue-json.ts';
import { type EventsGeoJson, toEventsGeoJson } from '#lib/exports/files/events-geojson.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import type { areasGeoJsonExport, catalogueExport } from './export-schemas.ts';
import { eventsGeoJsonExport } from './export-schemas.ts';

const catalogue = SAMPLE;
const site = new URL('https://atlas.example/map/');
const EXPORTS = {
  catalogue: toCatalogueJson(catalogue),
  'areas-geojson': toAreasGeoJson(catalogue.areas, ({ names }) => toMapName({ names })),
  'events-geojson': toEventsGeoJson(catalogue, { toName: toMapName, site }),
};
type Name = keyof typeof EXPORTS;
const NAMES = Object.keys(EXPORTS) as Name[];

function compile(name: Name) {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  const text = readFileSync(`static/data/schema/${name}.json`, 'utf8');
  return ajv.compile(JSON.parse(text) as object);
}

const validators = new Map(NAMES.map((name) => [name, compile(name)]));

/** The paths at which a file breaks its schema, each with the rule broken. */
function findFaults(name: Name, text: string): readonly string[] {
  const validate = validators.get(name);
  validate?.(JSON.parse(text));
  return (validate?.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the schemas of what is published', () => {
  it.each(NAMES)('take %s as it is', (name) => {
    expect(findFaults(name, JSON.stringify(EXPORTS[name]))).toEqual([]);
  });

  it('take events whose site does not know its address', () => {
    const events = toEventsGeoJson(catalogue, { toName: toMapName, site: null });
    expect(findFaults('events-geojson', JSON.stringify(events))).toEqual([]);
  });

  it.each<[Name, RegExp, string, string]>([
    ['catalogue', /"events":\d+/, '"events":-1', '/counts/events minimum'],
    ['catalogue', /"kind":"exercise"/, '"kind":"drill"', 'kind enum'],
    ['catalogue', /"first":"[^"]+"/, '"first":"2023-02-30"', '/when/start/first format'],
    ['catalogue', /"when":\{"edtf":"[^"]+"/, '"when":{"edtf":"soon"', '/when/edtf pattern'],
    ['catalogue', /"precision":"day"/, '"precision":"hour"', '/when/start/precision enum'],
    ['catalogue', /"statusAsOf":"[^"]+",/, '', ' required'],
    ['catalogue', /"country":"JP"/, '"country":"Japan"', '/country pattern'],
    ['catalogue', /"onMap":true/, '"onMap":"yes"', '/onMap type'],
    ['catalogue', /"lon":[\d.-]+/, '"lon":210', '/location/lon maximum'],
    ['catalogue', /"count":\d+/, '"count":0', '/count minimum'],
    ['catalogue', /"attribution":"[^"]+"/, '"attribution":"mine"', '/attribution const'],
    ['areas-geojson', /"errorKm":\d+/, '"errorKm":"far"', '/properties/errorKm type'],
    ['areas-geojson', /"license":"[^"]+",/, '', ' required'],
    ['areas-geojson', /\[1\d\d[\d.]*,/, '[199,', ' maximum'],
    ['events-geojson', /"firstDay":"[^"]+"/, '"firstDay":"13 July"', '/properties/firstDay format'],
    ['events-geojson', /"page":"[^"]+"/, '"page":"a b"', '/properties/page format'],
    ['events-geojson', /"lastChanged"/, '"newest"', '/properties additionalProperties'],
    ['events-geojson', /"geometryIs":"areas"/, '"geometryIs":"ship"', '/geometryIs enum'],
    ['events-geojson', /"supports":\["when"/, '"supports":["all"', '/supports/0 enum'],
  ])('of %s refuse another %s: %s', (name, pattern, faulty, fault) => {
    const text = JSON.stringify(EXPORTS[name]);
    expect(text).toMatch(pattern);
    const faults = findFaults(name, text.replace(pattern, faulty));
    expect(faults.filter((one) => one.endsWith(fault))).not.toEqual([]);
  });

  it('describe the single values in the words of the columns', () => {
    const { shape } = eventsGeoJsonExport.shape.features.element.shape.properties;
    const fields = new Map(Object.entries(shape));
    const told = EVENTS_CSV_COLUMNS.filter(({ name }) => fields.has(name));
    expect(told.length).toBeGreaterThan(18);
    expect(fields.get('countries')?.description).toMatch(/^Their countries, each once/);
    expect(fields.get('lastDay')?.description).toContain('null where no end was reported');
    for (const field of fields.values()) expect(field.description).toBeTruthy();
  });
});

type Fixed<T> = T extends readonly (infer One)[]
  ? readonly Fixed<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

type CatalogueOfSchema = Fixed<z.infer<typeof catalogueExport>>;
type AreasOfSchema = z.infer<typeof areasGeoJsonExport>;
type EventsOfSchema = z.infer<typeof eventsGeoJsonExport>;

/** Fields with other types: GeoJSON's positions have any length, and the note is one text. */
type Lists = 'areas' | 'note';
type Unplaced<T> = Omit<T, 'geometry'>;

describe('the types of what is published', () => {
  it('are those of the schemas', () => {
    expectTypeOf<Omit<CatalogueOfSchema, Lists>>().toEqualTypeOf<
      Omit<Fixed<CatalogueJson>, Lists>
    >();
    expectTypeOf<Unplaced<CatalogueOfSchema['areas'][number]>>().toEqualTypeOf<
      Unplaced<Fixed<CatalogueJson['areas'][number]>>
    >();
    expectTypeOf<Fixed<AreasOfSchema['features'][number]['properties']>>().toEqualTypeOf<
      Fixed<AreasGeoJson['features'][number]['properties']>
    >();
    expectTypeOf<Fixed<EventsOfSchema['features'][number]['properties']>>().toEqualTypeOf<
      Fixed<EventsGeoJson['features'][number]['properties']>
    >();
  });

  it('take whatever the schemas take', () => {
    expectTypeOf<Omit<z.infer<typeof catalogueExport>, 'note'>>().toExtend<
      Omit<CatalogueJson, 'note'>
    >();
    expectTypeOf<Omit<AreasOfSchema, 'note'>>().toExtend<Omit<AreasGeoJson, 'note'>>();
    expectTypeOf<Omit<EventsOfSchema, 'note'>>().toExtend<Omit<EventsGeoJson, 'note'>>();
  });
});
