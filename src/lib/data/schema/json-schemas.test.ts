import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RENAMED_FIELDS, SCHEMA_VERSION } from '#lib/domain/renamed-fields.ts';
import { toJsonSchemas } from './json-schemas.ts';
import { parseWhen } from '../parse/parse-when.ts';
import { readRecord } from '../parse/read-record.server.ts';
import { SAMPLE_FOLDER } from '../../../../tests/fixtures/sample.ts';

const FOLDER = 'static/data/schema';
const schemas = toJsonSchemas();
const record = readRecord([SAMPLE_FOLDER]);

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly pattern?: string;
}

function read(file: string): Described {
  return JSON.parse(schemas.get(file) ?? '{}') as Described;
}

function compile(file: string) {
  return new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(read(file));
}

describe('the JSON Schemas', () => {
  it('are served as the code makes them', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort());
    for (const [file, text] of schemas) {
      const served = readFileSync(`${FOLDER}/${file}`, 'utf8');
      expect(served === text, `${FOLDER}/${file} is out of date: run npm run geo:schema`).toBe(
        true,
      );
    }
  });

  it('say which version they are, and the dictionary what each version changed', () => {
    for (const text of schemas.values()) {
      const { $comment } = JSON.parse(text) as { $comment: string };
      expect($comment).toMatch(new RegExp(`^Version ${SCHEMA_VERSION} of the schema\\. `));
    }
    const table = readFileSync('geo/README.md', 'utf8').split('\n## Versions of the schema\n')[1];
    const rows = [...(table ?? '').matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, version]) => Number(version)).at(-1)).toBe(SCHEMA_VERSION);
    for (const { version, from, to } of RENAMED_FIELDS) {
      const row = rows.find(([, number]) => number === String(version));
      expect(row?.[2]).toMatch(new RegExp(`\`${from}\`.* became \`${to}\`$`));
    }
  });

  const lists = ['services.json', 'publishers.json', 'series.json', 'areas.geojson'];
  it.each([...lists, 'places.geojson'])('take %s as it is', (file) => {
    const validate = compile(file.replace('.geojson', '.json'));
    validate(JSON.parse(record.get(file) ?? ''));
    expect(validate.errors).toBeNull();
  });

  it('take every event as it is', () => {
    const validate = compile('event.json');
    const files = [...record].filter(([file]) => file.startsWith('events/'));
    expect(files.length).toBeGreaterThan(10);
    const refused = files.filter(([, text]) => !validate(parse(text)));
    expect(refused.map(([file]) => file)).toEqual([]);
  });

  it.each([
    ['event.json', 'events/2023/2023-09-orient-shield-23.yaml', /kind: exercise/, 'kind: drill'],
    ['event.json', 'events/2023/2023-09-orient-shield-23.yaml', /kind: /, 'kinds: '],
    ['event.json', 'events/2023/2023-09-orient-shield-23.yaml', /USA$/m, 'usa'],
    ['event.json', 'events/2023/2023-09-orient-shield-23.yaml', /^summary: .*/m, 'summary: ""'],
    ['areas.json', 'areas.geojson', /"Polygon"/, '"LineString"'],
    ['areas.json', 'areas.geojson', /"errorKm": \d+/, '"errorKm": 501'],
    ['places.json', 'places.geojson', /"rank": 1/, '"rank": 4'],
    ['services.json', 'services.json', /"short"/, '"brief"'],
  ])('of %s refuse %s with another %s', (schema, file, pattern, faulty) => {
    const text = record.get(file) ?? '';
    expect(text).toMatch(pattern);
    expect(compile(schema)(parse(text))).toBe(true);
    expect(compile(schema)(parse(text.replace(pattern, faulty)))).toBe(false);
  });
});

describe('the pattern of a date', () => {
  const pattern = new RegExp(read('event.json').properties?.['when']?.pattern ?? '', 'u');
  const dates = ['2023', '2023-06', '2023-06-XX', '2023-XX-XX', '2023-24', '2023-09~', '2023?'];
  const spans = ['2023-09-14/2023-09-23', '2023-09-14/', '2023-09/..', '2023-06~/2023-07?'];

  it.each([...dates, ...spans])('takes %s', (text) => {
    expect(parseWhen(text).valid).toBe(true);
    expect(text).toMatch(pattern);
  });

  const wrong = ['', '13 July 2023', '2023/07/13', '2023-7-1', '2023-13', '2023-07-32', '20XX'];
  it.each([...wrong, '2023-07-13T10:00', '2023-07-13 ', '{2023,2024}'])('refuses %j', (text) => {
    expect(parseWhen(text).valid).toBe(false);
    expect(text).not.toMatch(pattern);
  });
});

/** Rows of the table below a heading of the data dictionary: field and description. */
function readTable(above: string): (readonly [string, string])[] {
  const text = readFileSync('geo/README.md', 'utf8');
  const below = text.slice(text.indexOf(`\n${above}\n`) + above.length + 2);
  const table = /(?:^\|.*\n)+/m.exec(below)?.[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => {
      const [, fields = '', words = ''] = row.split('|');
      const plain = words.replaceAll('`', '').replace(/: see below| \((next table|below)\)/, '');
      return [...fields.matchAll(/`([^`]+)`/g)].map(
        ([, field = '']) => [field, plain.trim()] as const,
      );
    });
}

/** The field that a path of the dictionary leads to: `says[].text`. */
function findField(schema: Described | undefined, path: string): Described | undefined {
  return path.split('.').reduce((found, step) => {
    const name = step.replace('[]', '');
    const field = toFields(found)[name];
    return step.endsWith('[]') ? field?.items : field;
  }, schema);
}

function toFields(schema: Described | undefined): Readonly<Record<string, Described>> {
  return schema?.properties ?? schema?.anyOf?.find((one) => one.properties)?.properties ?? {};
}

describe.each([
  ['## Event', 'event.json', ''],
  ['`location`:', 'event.json', 'location'],
  ['`participants`:', 'event.json', 'participants[]'],
  ['`accounts`:', 'event.json', 'accounts[]'],
  ['`changed`:', 'event.json', 'changed[]'],
  ['## Publication', 'event.json', 'publications[]'],
  ['## Area', 'areas.json', 'features[].properties'],
  ['## Place', 'places.json', 'features[].properties'],
  ['Service, ordered by branch and then by id:', 'services.json', '[]'],
  ['Publisher, ordered by id:', 'publishers.json', '[]'],
])('the fields below "%s" in the data dictionary', (above, file, path) => {
  const rows = readTable(above);
  const outer = path === '[]' ? read(file).items : path ? findField(read(file), path) : read(file);

  it('are described in the schema in the same words', () => {
    expect(rows.length).toBeGreaterThan(1);
    const told = rows.map(([field]) => {
      // The names of an area are lists by language, described alike.
      const inLists = file === 'areas.json' ? field.replace('names[]', 'names.en[]') : field;
      return [field, findField(outer, inLists)?.description];
    });
    expect(told).toEqual(rows);
  });

  it('stand in the same order, each with a title', () => {
    const names = rows.map(([field]) => field).filter((field) => !field.includes('[]'));
    expect(Object.keys(toFields(outer))).toEqual(names);
    for (const field of Object.values(toFields(outer))) expect(field.title).toMatch(/^[A-Z]/);
  });
});
