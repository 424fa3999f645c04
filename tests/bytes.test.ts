import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../src/lib/data/catalogue.server.ts';
import type { Catalogue } from '../src/lib/domain/catalogue.ts';
import type { EventRecord } from '../src/lib/domain/event.ts';
import { createEventFiles } from '../tools/record/create-record.ts';
import { buildSite, copyProject, limitToPages } from './bytes/build-copy.ts';
import {
  findFigurePart,
  findScripts,
  findStaticImports,
  measure,
  measureFigurePart,
} from './bytes/measure.ts';
import { MOST, MOST_OF_EVENT, MOST_PER_AREA } from './bytes/limits.ts';
import { SAMPLE, SAMPLE_FOLDER } from './fixtures/sample.ts';

/** The newest events, which a page lists. */
const NEWEST = { '': 40, 'embed/': 10 } as const;
const MOST_SCRIPT = 45_000;
/** 24 kB at 10 areas, at any number of events. */
const MOST_FIGURE_PART = 13_000;
const PATHS = ['', 'embed/'] as const;
const EVENT_PATHS = ['events/', 'embed/events/'] as const;

/** What a record gains in years. */
const FURTHER = 971;

function readCatalogue(folder: string) {
  const result = loadCatalogue([join(folder, 'geo')]);
  if (!result.valid) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.catalogue;
}

function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, 'build', path, 'index.html'), 'utf8');
}

/** The record of the day, which grows as it will; and the sample as it is after years. */
const now = copyProject();
const grown = copyProject(
  SAMPLE_FOLDER,
  new Map(createEventFiles(SAMPLE, { events: FURTHER, seed: 1 })),
);
const [ofNow, ofGrown] = [now, grown].map(readCatalogue) as [Catalogue, Catalogue];
/** The newest events, and those that tell most. */
function chooseEvents({ events }: Catalogue): readonly EventRecord[] {
  const toLength = (event: EventRecord) => JSON.stringify(event).length;
  const longest = events.toSorted((a, b) => toLength(b) - toLength(a));
  return [...new Set([...events.slice(-3), ...longest.slice(0, 3)])];
}

const ofEvents = chooseEvents(ofGrown).flatMap(({ id }) =>
  EVENT_PATHS.map((path) => `/${path}${id}/`),
);
limitToPages(grown, [...PATHS.map((path) => `/${path}`), ...ofEvents], ['events']);
const folders = [now, grown];
const RECORDS = [
  ['the record of the day', now, ofNow],
  [`${ofGrown.events.length} events`, grown, ofGrown],
] as const;

beforeAll(() => Promise.all(folders.map((folder) => buildSite(folder))), 600_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
}, 60_000);

describe('the record of many events', () => {
  it('is sound, and its titles as long as those of the sample', () => {
    expect(ofGrown.events).toHaveLength(SAMPLE.events.length + FURTHER);
    const measureTitles = (list: Catalogue['events']) =>
      list.reduce((sum, { title }) => sum + title.length, 0) / list.length;
    const added = ofGrown.events.filter(
      ({ id }) => !SAMPLE.events.some((event) => event.id === id),
    );
    expect(added).toHaveLength(FURTHER);
    expect(measureTitles(added)).toBeGreaterThan(0.9 * measureTitles(SAMPLE.events));
  });

  it('is no easier to compress than the sample', () => {
    const perLetter = ({ events }: Catalogue) => {
      const text = events.map(({ title, summary }) => `${title}\n${summary}\n`).join('');
      return measure(text) / text.length;
    };
    expect(perLetter(ofGrown)).toBeGreaterThan(0.95 * perLetter(SAMPLE));
  });
});

describe.each(PATHS)('/%s', (path) => {
  it.each(RECORDS)('is small enough for %s', (_, folder, { areas }) => {
    const most = MOST[path] + MOST_PER_AREA * areas.length;
    const bytes = measure(readPage(folder, path));
    expect(bytes, `/${path} has ${bytes} bytes`).toBeLessThanOrEqual(most);
  });

  it.each(RECORDS)('holds the newest events, and its styles, with %s', (_, folder, { events }) => {
    const html = readPage(folder, path);
    const ids = [...html.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(NEWEST[path]);
    expect(ids).toHaveLength(NEWEST[path]);
    const beginnings = events.map(({ id, when }) => [id, when.start.first ?? ''] as const);
    const oldest = beginnings.findIndex(([id]) => ids.includes(id));
    // A year without a month stands after its months: such events may be among the newest too.
    const passed = beginnings.slice(oldest).filter(([id]) => !ids.includes(id));
    const [, first = ''] = beginnings[oldest] ?? [];
    expect(passed.filter(([, day]) => day.slice(0, 4) > first.slice(0, 4))).toEqual([]);
    const links = html.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? [];
    expect(links.filter((link) => !link.includes(' disabled '))).toEqual([]);
    expect(html).toContain('<style>');
  });
});

describe.each(EVENT_PATHS)('/%s<id>/', (path) => {
  it.each(RECORDS)('is small enough for %s', (_, folder, catalogue) => {
    for (const event of chooseEvents(catalogue)) {
      const told = 2 * measure(JSON.stringify(event));
      const most = MOST_OF_EVENT[path] + MOST_PER_AREA * catalogue.areas.length + told;
      const bytes = measure(readPage(folder, `${path}${event.id}/`));
      expect(bytes, `/${path}${event.id}/ has ${bytes} bytes`).toBeLessThanOrEqual(most);
    }
  });
});

describe('two builds of one record', () => {
  it('are the same, byte for byte', () => {
    const readFiles = (folder: string) => {
      const site = join(folder, 'build');
      const found = readdirSync(site, { recursive: true, withFileTypes: true });
      const paths = found
        // Compressed copies are of what is compared.
        .filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name))
        .map((file) => join(file.parentPath, file.name).slice(site.length));
      return new Map(paths.toSorted().map((path) => [path, readFileSync(site + path)]));
    };
    const readVersion = (folder: string) => {
      const file = join(folder, 'build/_app/version.json');
      return existsSync(file) ? readFileSync(file, 'utf8') : 'found no build';
    };
    const old = 'build/ is missing, or of another commit: npm test -- build';
    expect(readVersion('.'), old).toBe(readVersion(now));
    const [first, second] = [readFiles(now), readFiles('.')];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(first.size).toBeGreaterThan(100);
    const differing = [...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes));
    expect(differing.map(([path]) => path)).toEqual([]);
  });
});

describe('the scripts', () => {
  it.each(PATHS)('of /%s are small enough to make the list live soon', (path) => {
    const scripts = findScripts(join(now, 'build', path, 'index.html'));
    const sizes = scripts.map((script) => measure(readFileSync(script, 'utf8')));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const each = scripts.map((script, n) => `${script.split('/_app/')[1]} ${sizes[n]}`);
    expect(bytes, `${bytes} bytes:\n${each.join('\n')}`).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(bytes).toBeGreaterThan(20_000);
  });

  it('are followed through what they import at once, and no further', () => {
    const code =
      'import"./a.js";import{b as c}from"./b.js";export{d}from"./d.js";import(`./e.js`);c(d)';
    expect(findStaticImports(code)).toEqual(['./a.js', './b.js', './d.js']);
  });
});

describe('the part of a page that the figure needs', () => {
  describe.each(PATHS)('of /%s', (path) => {
    it.each(RECORDS)('comes soon with %s', (_, folder, { areas }) => {
      const most = MOST_FIGURE_PART + MOST_PER_AREA * areas.length;
      const bytes = measureFigurePart(readPage(folder, path));
      expect(bytes, `/${path} needs ${bytes} bytes`).toBeLessThanOrEqual(most);
    });
  });

  const FIGURE =
    '<svg class="x" data-figure viewBox="0 0 1 1"><g><svg><path d=""/></svg></g></svg>';

  it('ends where the element of the figure ends', () => {
    const start = '<head></head><svg></svg>';
    expect(findFigurePart(`${start}${FIGURE}<svg></svg>`)).toBe(start + FIGURE);
    const box = `<div data-figure="">${FIGURE}<div></div></div>`;
    expect(findFigurePart(`${start}${box}</div></div>`)).toBe(start + box);
  });

  it('is not found where there is no figure, or no end of it', () => {
    expect(() => findFigurePart('<svg data-figured></svg>')).toThrow('no element');
    expect(() => findFigurePart('<svg data-figure><svg></svg>')).toThrow('no end');
  });
});
