import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCatalogue } from '../src/lib/data/catalogue.server.ts';
import { buildSite, copyProject } from './bytes/build-copy.ts';
import { writeMadeRecord } from './fixtures/made-record.ts';

const EVENTS = 5;
const PAGES = 2;
const ADDRESS = 'https://atlas.example/';

const record = writeMadeRecord({ events: EVENTS, seed: 2 });
const folder = copyProject(record);
const read = (path: string) => readFileSync(join(folder, 'build', path), 'utf8');
const has = (path: string) => existsSync(join(folder, 'build', path));

const result = loadCatalogue([record]);
if (!result.valid) throw new Error(JSON.stringify(result.problems, null, 1));
const { events } = result.catalogue;
const [older, newer] = [events.slice(0, -PAGES), events.slice(-PAGES)];

beforeAll(() => buildSite(folder, ADDRESS, { PRERENDER_EVENTS: String(PAGES) }), 480_000);
afterAll(() => {
  for (const one of [record, folder]) rmSync(one, { recursive: true });
});

it('the newest events alone have pages of their own, in the sitemap too', () => {
  for (const root of ['', 'embed/']) {
    for (const { id } of newer) expect(has(`${root}events/${id}/index.html`), id).toBe(true);
    for (const { id } of older) expect(has(`${root}events/${id}`), id).toBe(false);
  }
  for (const { id } of newer) expect(read('sitemap.xml')).toContain(`/events/${id}/`);
  for (const { id } of older) expect(read('sitemap.xml')).not.toContain(`/events/${id}/`);
});

it('the others have one page in common, made for their depth, and none that tells of them', () => {
  for (const root of ['', 'embed/']) {
    const page = read(`${root}events/older/index.html`);
    expect(page).toContain(root === '' ? '"../../_app/' : '"../../../_app/');
    expect(page).not.toContain('rel="canonical"');
    expect(page).not.toContain('noindex');
    for (const { title } of events.slice(0, 1)) expect(page).not.toContain(title);
    expect(page).toContain('/years/');
  }
});

it('the pages by year tell of every event', () => {
  const years = new Set(events.map(({ when }) => when.start.first?.slice(0, 4)));
  const pages = [...years].map((year) => read(`years/${year}/index.html`)).join('');
  for (const { id } of events) expect(pages).toContain(`/events/${id}/`);
});

it('a host without rewrites is refused, with what to do', async () => {
  const settings = { PRERENDER_EVENTS: String(PAGES), HOST_REWRITES: 'off' };
  await expect(buildSite(folder, ADDRESS, settings)).rejects.toThrow(
    `The record has ${EVENTS} events, and ${PAGES} of them would have pages of their own`,
  );
}, 240_000);
