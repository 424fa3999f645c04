import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERIES_PAGE_MESSAGES } from '../src/lib/messages/en/reading.ts';
import { buildSite, copyProject } from './bytes/build-copy.ts';
import { writeMadeRecord } from './fixtures/made-record.ts';
import { SAMPLE } from './fixtures/sample.ts';

const RECORDS = [
  { name: 'no event at all', options: { events: 0, seed: 1 } },
  { name: 'one event and no series', options: { events: 1, seed: 1, hasSeries: false } },
] as const;

describe.each(RECORDS)('a record of $name', ({ options }) => {
  const record = writeMadeRecord(options);
  const folder = copyProject(record);
  const site = join(folder, 'build');
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const list = () => readdirSync(site, { recursive: true, encoding: 'utf8' });

  beforeAll(() => buildSite(folder), 480_000);
  afterAll(() => {
    for (const one of [record, folder]) rmSync(one, { recursive: true });
  });

  it('is built, with a page and a figure of each area', () => {
    for (const { id } of SAMPLE.areas) {
      for (const path of [`areas/${id}/index.html`, `embed/areas/${id}/index.html`]) {
        expect(existsSync(join(site, path)), path).toBe(true);
      }
      expect(existsSync(join(site, `figures/areas/${id}.png`))).toBe(true);
    }
    const events = list().filter((path) => /^events\/[^/]+\/index\.html$/.test(path));
    expect(events).toHaveLength(options.events);
  });

  it('has a page of series that says that there is none', () => {
    expect(read('series/index.html')).toContain(SERIES_PAGE_MESSAGES.none);
    expect(read('series/index.html')).not.toMatch(/href="[^"]*series\/[\w-]+\/"/);
  });

  it('leaves no hole in a sentence, a file or a figure', () => {
    const texts = list().filter((path) => /\.(html|svg|atom|csv|geojson|xml)$/.test(path));
    expect(texts.length).toBeGreaterThan(20);
    const holed = texts.filter((path) => {
      const shown = read(path).replaceAll(/<script[^>]*>.*?<\/script>/gs, '');
      return /\b(undefined|NaN|Infinity)\b|\[object /.test(shown);
    });
    expect(holed).toEqual([]);
  });
});
