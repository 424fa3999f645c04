import { describe, expect, it } from 'vitest';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { selectArea, selectEvent } from '#lib/domain/select.ts';
import { DATA_MESSAGES } from '#lib/messages/en/data.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toSeriesRecords } from '#lib/domain/series-record.ts';
import { toWhen } from '../../../../tests/fixtures/feeds.ts';
import { toPictureName } from '../figure-names.ts';
import { toEventJsonLd } from './event-json-ld.ts';
import { formatMeta, type PageMeta } from './page-meta.ts';
import { toFrontMeta, toSelectionMeta, toSeriesMeta } from './site-meta.ts';

const SITE = new URL('https://atlas.example/map/');
const catalogue = SAMPLE;
const event = catalogue.events.find(({ areas, series }) => areas.length > 0 && series);
const selected = event && selectEvent(catalogue, event.id);
if (!selected) throw new Error('found no event of a series in an area, expected one');

function toMeta(site: URL | null): PageMeta {
  if (!selected) throw new Error('found no event');
  return toSelectionMeta(selected, catalogue, toMapName, site);
}

/** The JSON-LD of a page, read as a search engine reads it. */
function readJsonLd(html: string): Record<string, unknown> {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

describe('the head of a page for machines', () => {
  it('names the page by its absolute address where that is known', () => {
    const html = formatMeta(toMeta(SITE), { site: SITE, root: '../../' });
    const address = `https://atlas.example/map/events/${event.id}/`;
    expect(html).toContain(`<link rel="canonical" href="${address}" />`);
    expect(html).toContain(`<meta property="og:url" content="${address}" />`);
    const picture = `https://atlas.example/map/figures/${toPictureName(event)}.png`;
    expect(html).toContain(`<meta property="og:image" content="${picture}" />`);
    expect(readJsonLd(html)).toMatchObject({ '@type': 'Event', url: address });
  });

  it('names no host where the address is not known', () => {
    const html = formatMeta(toMeta(null), { site: null, root: '../../' });
    expect(html).not.toMatch(/canonical|og:url|og:image|localhost/);
    expect(readJsonLd(html)).not.toHaveProperty('url');
  });

  it('leads to the feeds relative to the page, so that a sub-path does no harm', () => {
    const html = formatMeta(toMeta(null), { site: null, root: '../../' });
    for (const type of ['application/atom+xml', 'application/feed+json', 'text/calendar']) {
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="${type.replace('+', '\\+')}" title="[^"]+" href="\\.\\./\\.\\./feeds/all\\.`,
        ),
      );
    }
  });

  it('offers an area’s and a series’ own feeds on their pages', () => {
    const area = selectArea(catalogue, 'hawaii');
    if (!area) throw new Error('found no area hawaii');
    const place = { site: null, root: '../../' };
    const html = formatMeta(toSelectionMeta(area, catalogue, toMapName, null), place);
    expect(html).toContain('href="../../feeds/areas/hawaii.atom"');
    expect(readJsonLd(html)).toMatchObject({ '@type': 'Place', name: 'Hawaii' });
    const [series] = toSeriesRecords(catalogue);
    if (!series) throw new Error('found no series');
    expect(formatMeta(toSeriesMeta(series, null), place)).toContain(
      `href="../../feeds/series/${series.id}.ics"`,
    );
  });

  it('cannot be broken out of by what a publication wrote', () => {
    const title = '"><script>alert(1)</script><!--';
    const meta: PageMeta = {
      text: { title, description: title },
      path: '/',
      picture: null,
      feeds: [],
      jsonLd: { '@context': 'https://schema.org', '@type': 'Event', name: title },
    };
    const html = formatMeta(meta, { site: SITE, root: '' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(readJsonLd(html)['name']).toBe(title);
  });
});

describe('an event in the words of schema.org', () => {
  it.each(catalogue.events.map((one) => [one.id, one] as const))('%s', (id, one) => {
    const record = selectEvent(catalogue, id);
    if (!record) throw new Error(`found no ${id}`);
    const data = toSelectionMeta(record, catalogue, toMapName, SITE).jsonLd as unknown as {
      startDate: string;
      subjectOf: unknown[];
      contributor: unknown[];
    };
    expect(one.when.edtf).toContain(data.startDate);
    expect(data.subjectOf).toHaveLength(one.publications.length);
    expect(data.contributor).toHaveLength(one.services.length);
  });
});

describe('an event of the record, changed', () => {
  function toData(change: Partial<EventRecord>) {
    if (!selected?.event) throw new Error('found no event');
    return toEventJsonLd({ ...selected.event, ...change }, catalogue, toMapName, SITE);
  }

  it.each([
    ['2023-09-14', '2023-09-14', '2023-09-14'],
    ['2023-09-14/2023-09-23', '2023-09-14', '2023-09-23'],
    ['2023-06', '2023-06', '2023-06'],
    ['2023-22', '2023', '2023'],
    ['2023-09-14~', '2023-09', '2023-09'],
    ['2023-09-14/2023-09-23?', '2023-09-14', '2023-09'],
    ['2022-08/2022-08-18', '2022-08', '2022-08-18'],
    ['2024-08-24/..', '2024-08-24', undefined],
  ])('%s is no finer than it was reported', (edtf, startDate, endDate) => {
    expect(toData({ when: toWhen(edtf) })).toMatchObject({ startDate, endDate });
  });

  it('stands at a place alone that it was at', () => {
    const location = { name: 'Guam', lon: 144.8, lat: 13.4, basis: 'An island.' };
    const at = toData({ areas: [], location: { ...location, relation: 'at' } });
    expect(at.location).toEqual([
      {
        '@type': 'Place',
        name: 'Guam',
        geo: { '@type': 'GeoCoordinates', latitude: 13.4, longitude: 144.8 },
      },
    ]);
    const south = toData({ areas: [], location: { ...location, relation: 'south of' } });
    expect(south.location).toEqual([{ '@type': 'Place', name: 'south of Guam' }]);
  });
});

it('a record without events covers no time', () => {
  const empty = toFrontMeta({ ...catalogue, events: [] }, SITE).jsonLd;
  expect(JSON.stringify(empty)).not.toMatch(/undefined|temporalCoverage|dateModified/);
});

it('the record is a dataset with its files and the days it covers', () => {
  const { jsonLd } = toFrontMeta(catalogue, SITE);
  const first = catalogue.events[0]?.when.start.first ?? '';
  expect(jsonLd).toMatchObject({ '@type': 'Dataset', license: expect.stringContaining('by/4.0') });
  expect(JSON.stringify(jsonLd)).toContain(`"temporalCoverage":"${first}/`);
  for (const { path } of DATA_MESSAGES.files.list) {
    expect(JSON.stringify(jsonLd)).toContain(`"https://atlas.example/map${path}"`);
  }
});
