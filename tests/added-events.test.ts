import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackedEvent } from '../src/lib/exports/packs/pack-list.ts';
import { FEED_FORMATS } from '../src/lib/exports/feeds/feed-addresses.ts';
import { buildSite, copyProject } from './bytes/build-copy.ts';
import { FLAGS, runTool, toFlags } from './editor-tools/run-tool.ts';
import { SAMPLE, SAMPLE_FOLDER } from './fixtures/sample.ts';

describe('events that were just added', () => {
  const AREA = 'hawaii';
  const YEAR = '2024';
  const SITE = 'https://atlas.example/map/';
  const toOwn = { series: 'rimpac', when: '2027-06', area: AREA, publisher: 'us-7th-fleet' };
  const asked = { ...FLAGS, ...toOwn, title: 'Ships to meet again off Hawaii' };
  const ids = ['2027-06-ships-to-meet-again-off-hawaii', '2027-08-imported-meeting'];
  let folder = '';
  let site = '';

  function read(path: string): string {
    return readFileSync(join(site, path), 'utf8');
  }

  /** Ids of the events that a page lists. */
  function findEvents(page: string): readonly string[] {
    return [...read(page).matchAll(/data-event="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  }

  beforeAll(async () => {
    folder = copyProject(SAMPLE_FOLDER);
    const geo = join(folder, 'geo');
    // The events of one year stand for all: the rest only takes longer to build.
    for (const year of readdirSync(join(geo, 'events'))) {
      if (year !== YEAR) rmSync(join(geo, 'events', year), { recursive: true });
    }
    const table = join(folder, 'events.csv');
    const text = readFileSync('tests/fixtures/import.csv', 'utf8')
      .replaceAll('2023-08', '2027-08')
      .replace('exercise,alpha', 'exercise,rimpac')
      .replace('Ships meet in the eastern sea', 'Imported meeting')
      .replace('east-sea-area', AREA)
      .replaceAll('c7f', 'us-7th-fleet')
      .replaceAll('morning-paper', 'kbs-world');
    writeFileSync(table, text);
    const runs = [
      runTool('new-event', toFlags(asked), geo),
      runTool('import-events', [table], geo),
    ];
    expect(runs.flatMap(({ lines }) => lines)).toEqual([]);
    site = await buildSite(folder, SITE);
  }, 480_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(ids)('are on the site after the next build: %s', (id) => {
    for (const page of ['index.html', `areas/${AREA}/index.html`]) {
      expect(findEvents(page), page).toContain(id);
    }
    expect(existsSync(join(site, `events/${id}/index.html`))).toBe(true);
    expect(findEvents('areas/sea-of-japan/index.html')).not.toContain(id);
    const packs = readdirSync(join(site, 'map/details'));
    const told = packs.flatMap(
      (pack) => JSON.parse(read(`map/details/${pack}`)) as readonly PackedEvent[],
    );
    expect(told.find(({ event }) => event.id === id)?.event.areas).toEqual([AREA]);
  });

  it('stand in the sitemap, of which every page says its own address', () => {
    const paths = [...read('sitemap.xml').matchAll(/<loc>(.+?)<\/loc>/g)].map(
      ([, address = '']) => address.split(SITE)[1] ?? address,
    );
    for (const id of ids) expect(paths).toContain(`events/${id}/`);
    expect(paths).toEqual(expect.arrayContaining(['', 'data/', 'method/', 'series/rimpac/']));
    for (const path of paths) {
      const head = read(`${path}index.html`).split('</head>')[0];
      expect(head, path).toContain(`<link rel="canonical" href="${SITE}${path}" />`);
      expect(head, path).toContain(`<meta property="og:url" content="${SITE}${path}" />`);
      for (const type of FEED_FORMATS.map((format) => format.type)) {
        expect(head, path).toContain(`<link rel="alternate" type="${type}"`);
      }
    }
  });

  it('change how the map draws their area: it can be hollow, as one is announced', () => {
    const { rings } = JSON.parse(read('map/areas.json')) as {
      rings: { features: { properties: { id: string; form: string } }[] };
    };
    const hollow = rings.features.filter(({ properties }) => properties.form === 'band');
    expect(hollow.map(({ properties }) => properties.id)).toContain(AREA);
    const before = SAMPLE.events.filter(({ status }) => status === 'announced');
    expect(before.length).toBeGreaterThan(0);
    expect(before.flatMap(({ areas }) => areas)).not.toContain(AREA);
  });
});
