import { expect, it } from 'vitest';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { listPages, toRobots, toSitemap } from './sitemap.ts';

const SITE = new URL('https://atlas.example/map/');
const catalogue = SAMPLE;

function readAddresses(xml: string): string[] {
  return [...xml.matchAll(/<url><loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

it('lists every page for readers once, by its absolute address', () => {
  const addresses = readAddresses(toSitemap(catalogue, SITE));
  expect(addresses).toEqual(
    listPages(catalogue).map(({ path }) => `https://atlas.example/map${path}`),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
  const { events, areas } = catalogue;
  expect(addresses.length).toBeGreaterThan(events.length + areas.length + 4);
  expect(addresses.some((address) => address.includes('/embed/'))).toBe(false);
});

it('says when the record of an event last changed', () => {
  const [event] = catalogue.events;
  if (!event) throw new Error('found no event');
  const day = event.changed.at(-1)?.day ?? '';
  expect(toSitemap(catalogue, SITE)).toContain(
    `/events/${event.id}/</loc><lastmod>${day}</lastmod>`,
  );
});

it('is empty where the site’s address is not known, and robots are not sent to it', () => {
  expect(readAddresses(toSitemap(catalogue, null))).toEqual([]);
  expect(toRobots(null)).not.toContain('Sitemap');
  expect(toRobots(SITE)).toContain('Sitemap: https://atlas.example/map/sitemap.xml\n');
});
