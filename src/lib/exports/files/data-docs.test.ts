import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, changeEvent, FEEDS, SITE_URL } from '../../../../tests/fixtures/feeds.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { DATA_MESSAGES } from '#lib/messages/en/data.ts';
import { EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import { toDataDocs } from './data-docs.ts';
import { toEventsCsvRow } from './events-csv-row.ts';

const context = { toName: toMapName, site: SITE_URL };
const docs = toDataDocs(CATALOGUE, context);

describe('the data page', () => {
  it('tells of every file of data there is', () => {
    const files = DATA_MESSAGES.files.list.map(({ path }) => path);
    const routes = readdirSync('src/routes/data', { withFileTypes: true });
    const served = routes.filter((entry) => entry.isDirectory() && entry.name.includes('.'));
    expect(files.toSorted()).toEqual(served.map(({ name }) => `/data/${name}`).sort());
  });

  it('tells of every schema there is, and of no other', () => {
    const { ofPublished, ofRecord } = DATA_MESSAGES.schemas;
    const told = [...ofPublished, ...ofRecord].map(({ path }) => path);
    const served = readdirSync('static/data/schema').map((name) => `/data/schema/${name}`);
    expect(told.toSorted()).toEqual(served.sort());
    const ofFiles = DATA_MESSAGES.files.list.flatMap(({ schema }) => schema ?? []);
    expect(ofFiles.toSorted()).toEqual(ofPublished.map(({ path }) => path).sort());
  });

  it('tells of every feed there is, in each format', () => {
    const paths = docs.feeds.flatMap(({ addresses }) => addresses.map(({ path }) => path));
    const names = FEEDS.map(([name]) => `/${name}`);
    const expected = names.flatMap((name) =>
      ['atom', 'json', 'ics'].map((one) => `${name}.${one}`),
    );
    expect(paths.toSorted()).toEqual(expected.sort());
  });

  it('tells of every column, with a value of the record where there is one', () => {
    expect(docs.columns.map(({ name }) => name)).toEqual(
      EVENTS_CSV_COLUMNS.map(({ name }) => name),
    );
    const rows = CATALOGUE.events.map((event) =>
      toEventsCsvRow(event, { catalogue: CATALOGUE, ...context }),
    );
    const areas = docs.columns.find(({ name }) => name === 'areas');
    expect(areas?.description).toMatch(/ Several stand between semicolons\.$/);
    for (const { name, example } of docs.columns) {
      const values = rows.map((row) => String(row[name as keyof typeof row] ?? '')).filter(Boolean);
      const start = example?.replace(/ …$/, '');
      expect(values.length > 0, name).toBe(example !== null);
      if (start !== undefined) expect(values.some((value) => value.startsWith(start))).toBe(true);
    }
  });

  it('counts the record and gives the day of its last change', () => {
    const changed = ['2026-11-22', '2027-01-09'].map((day) => ({ day, note: 'x' }));
    const events = [changeEvent({ changed }), changeEvent({ changed: changed.slice(0, 1) })];
    expect(toDataDocs({ ...CATALOGUE, events }, { toName: toMapName, site: null })).toMatchObject({
      events: 2,
      areas: CATALOGUE.areas.length,
      lastChanged: '2027-01-09',
      address: null,
    });
  });

  it('cuts long examples between letters', () => {
    const title = '🚢'.repeat(200);
    const { columns } = toDataDocs({ ...CATALOGUE, events: [changeEvent({ title })] }, context);
    const example = columns.find(({ name }) => name === 'title')?.example ?? '';
    expect(example).toBe(`${'🚢'.repeat(160)} …`);
  });
});

describe('how to cite', () => {
  const { cite } = DATA_MESSAGES.licence;

  it('names record, day, licence and address, where the site has one', () => {
    const words = 'Atlas: publicly reported military exercises, record of 1 May 2027, CC BY 4.0';
    expect(cite('Atlas', '1 May 2027', 'CC BY 4.0', null)).toBe(`${words}.`);
    expect(cite('Atlas', '1 May 2027', 'CC BY 4.0', 'https://a.example/')).toBe(
      `${words}, https://a.example/.`,
    );
  });
});
