import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, changeEvent, SITE_URL } from '../../../../tests/fixtures/feeds.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { unguardText } from './csv-text.ts';
import { toEventsCsv } from './events-csv.ts';
import { EVENTS_CSV_COLUMNS, type CsvColumnName } from '#lib/domain/events-csv-columns.ts';
import { toEventsCsvRow } from './events-csv-row.ts';

const context = { catalogue: CATALOGUE, toName: toMapName, site: SITE_URL };
const NAMES: readonly string[] = EVENTS_CSV_COLUMNS.map(({ name }) => name);

type Row = Readonly<Record<CsvColumnName, string>>;

function toCsv(events: readonly EventRecord[] = CATALOGUE.events, site: URL | null = SITE_URL) {
  return toEventsCsv({ ...CATALOGUE, events }, { toName: toMapName, site });
}

/** The rows as an independent reader finds them, guards taken away. */
function readRows(csv: string): readonly Row[] {
  const rows: Record<string, string>[] = parse(csv, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
  return rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, unguardText(cell)]),
      ) as Row,
  );
}

function toRow(change: Partial<EventRecord>, site: URL | null = SITE_URL): Row {
  const [row] = readRows(toCsv([changeEvent(change)], site));
  if (!row) throw new Error('found no row, expected one');
  return row;
}

const csv = toCsv();
const rows = readRows(csv);

const PLACE = { name: 'Oahu', relation: 'at', lon: -157.95, lat: 21.5, basis: 'an island' };

describe('the file', () => {
  it('begins with one byte order mark', () => {
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.lastIndexOf('\uFEFF')).toBe(0);
  });

  it('ends every line in CRLF, and has no other line in this record', () => {
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(CATALOGUE.events.length + 2);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names its columns in order', () => {
    const [names] = parse(csv, { bom: true, to: 1 });
    expect(names).toEqual(NAMES);
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it('is the same twice, byte for byte', () => {
    expect(toCsv()).toBe(csv);
  });

  it('holds numbers bare and texts in quotation marks', () => {
    const line = toCsv([changeEvent({ location: { ...PLACE, lon: -157.95 } })]).split('\r\n')[1];
    expect(line).toContain(',-157.95,21.5,');
    expect(line).toMatch(/^"[^"]+",/);
  });
});

describe('the rows', () => {
  it('are the events, in the order of the catalogue', () => {
    expect(rows.map(({ id }) => id)).toEqual(CATALOGUE.events.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(CATALOGUE.events.map((event, n) => [event.id, event, rows[n]] as const))(
    'of %s come back as they were',
    (_, event, row) => {
      const values = Object.entries(toEventsCsvRow(event, context));
      expect(values.map(([name]) => name).sort()).toEqual([...NAMES].sort());
      expect(row).toEqual(Object.fromEntries(values.map(([name, v]) => [name, String(v ?? '')])));
    },
  );

  it.each(CATALOGUE.events.map((event, n) => [event.id, event, rows[n]] as const))(
    'of %s say what the record says',
    (_, event, row) => {
      if (!row) throw new Error('no row');
      const { title, kind, timeZone, status, statusAsOf, summary, publications } = event;
      expect(row).toMatchObject({ title, kind, timeZone, status, statusAsOf, summary });
      expect(row.when).toBe(event.when.edtf);
      expect(row.firstDay).toBe(event.when.start.first ?? '');
      expect(row.areas.split('; ').filter(Boolean)).toEqual(event.areas);
      expect(row.services.split('; ')).toEqual(event.services);
      expect(row.themes.split('; ').filter(Boolean)).toEqual(event.themes);
      expect(row.notes.split(' | ').filter(Boolean)).toEqual(event.notes);
      expect(row.place.split(' | ').filter(Boolean)).toHaveLength(event.place.length);
      expect(row.accounts.split(' | ').filter(Boolean)).toHaveLength(event.accounts.length);
      expect(row.addresses.split('; ')).toEqual(publications.map(({ url }) => url ?? 'none'));
      const publishers = publications.map(({ publisher }) => publisher);
      expect(row.publisherIds.split('; ')).toEqual(publishers.map(({ id }) => id));
      expect(row.publishers.split('; ')).toHaveLength(new Set(publishers).size);
      for (const { name } of publishers) expect(row.publishers).toContain(`${name} (`);
      expect(row.page).toBe(`https://atlas.example/map/events/${event.id}/`);
      expect(row.licence).toBe('CC BY 4.0, Exercise Atlas');
    },
  );

  it('fill every column somewhere, but for the qualifier, which no date has had yet', () => {
    const empty = NAMES.filter((name) => rows.every((row) => row[name as CsvColumnName] === ''));
    const hasQualifier = CATALOGUE.events.some(({ when }) => /[~?%]/.test(when.edtf));
    expect(empty).toEqual(hasQualifier ? [] : ['dateQualifier']);
  });
});

describe('odd values', () => {
  it.each([
    ['commas and "quotes"', 'A, "B", ""C""'],
    ['lines', 'one\ntwo\r\nthree\rfour'],
    ['scripts', '九州西方空域、동해 공해상 и 🚢🛩️'],
    ['a formula', '=HYPERLINK("https://x.example","y")'],
    ['a minus', '-1'],
    ['an apostrophe and a formula', "'=1"],
    ['a separator of lists', 'a; b | c'],
    ['a byte order mark', 'a\uFEFFb'],
  ])('of %s come back', (_, text) => {
    expect(toRow({ title: text, summary: text })).toMatchObject({ title: text, summary: text });
  });

  it('stand guarded in the file', () => {
    expect(toCsv([changeEvent({ title: '=1+1' })])).toContain(`,"'=1+1",`);
    expect(toCsv([changeEvent({ notes: ['@a'] })])).toContain(`,"'@a",`);
  });

  it('are empty where nothing is known, and the row is still whole', () => {
    const row = toRow({
      series: null,
      areas: [],
      location: null,
      place: [],
      notes: [],
      accounts: [],
    });
    const empty = ['series', 'seriesName', 'areas', 'areaNames', 'locationName', 'locationLon'];
    for (const name of [...empty, 'locationLat', 'place', 'notes', 'accounts'])
      expect(row[name as CsvColumnName]).toBe('');
    expect(Object.keys(row)).toEqual(NAMES);
  });
});
