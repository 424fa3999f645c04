import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../src/lib/data/catalogue.server.ts';
import { buildSite, copyProject, limitToPages } from './bytes/build-copy.ts';
import {
  findFigurePart,
  findScripts,
  findStaticImports,
  measure,
  measureFigurePart,
} from './bytes/measure.ts';
import { createEventFiles } from './fixtures/many-events.ts';

/** Compressed bytes. */
const MOST = { '': 55_000, 'embed/': 45_000 } as const;
const MOST_SCRIPT = 45_000;
const MOST_FIGURE_PART = 24_000;
const PATHS = ['', 'embed/'] as const;

/** A record that has grown for years. */
const MANY = 300;
/** Compressed bytes that one more event may add to a page with a list: its card and its data. */
const MOST_PER_EVENT = 120;

function readCatalogue(folder: string) {
  const result = loadCatalogue([join(folder, 'geo')]);
  if (!result.valid) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.catalogue;
}

function readPage(folder: string, path: string): string {
  return readFileSync(join(folder, 'build', path, 'index.html'), 'utf8');
}

const today = readCatalogue('.');
const further = createEventFiles(today, MANY - today.events.length);
const now = copyProject(new Map());
const grown = copyProject(further);
limitToPages(
  grown,
  PATHS.map((path) => `/${path}`),
);
const folders = [now, grown];

beforeAll(() => Promise.all(folders.map((folder) => buildSite(folder))), 600_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the record of many events', () => {
  it('is sound, and its titles as long as those of the record', () => {
    const { events } = readCatalogue(grown);
    expect(events).toHaveLength(MANY);
    const measureTitles = (list: typeof events) =>
      list.reduce((sum, { title }) => sum + title.length, 0) / list.length;
    const added = events.filter(({ id }) => !today.events.some((event) => event.id === id));
    expect(added).toHaveLength(MANY - today.events.length);
    expect(measureTitles(added)).toBeGreaterThan(0.9 * measureTitles(today.events));
  });

  it('is no easier to compress than the record of the day', () => {
    const perLetter = (folder: string) => {
      const text = readCatalogue(folder)
        .events.map(({ title, summary }) => `${title}\n${summary}\n`)
        .join('');
      return measure(text) / text.length;
    };
    expect(perLetter(grown)).toBeGreaterThan(0.95 * perLetter(now));
  });
});

describe.each(PATHS)('/%s', (path) => {
  it('is small enough', () => {
    const bytes = measure(readPage(now, path));
    expect(bytes, `/${path} has ${bytes} bytes`).toBeLessThanOrEqual(MOST[path]);
  });

  it(`grows by at most ${MOST_PER_EVENT} bytes with each event`, () => {
    const [few, many] = [now, grown].map((folder) => measure(readPage(folder, path)));
    const each = ((many ?? NaN) - (few ?? NaN)) / (MANY - today.events.length);
    expect(each, `${few} bytes became ${many}`).toBeLessThanOrEqual(MOST_PER_EVENT);
    expect(each).toBeGreaterThan(0);
  });

  it.each([
    ['the record of the day', now],
    [`${MANY} events`, grown],
  ])('holds its list, and its styles, with %s', (_, folder) => {
    const html = readPage(folder, path);
    for (const { id } of readCatalogue(folder).events) expect(html).toContain(`data-event="${id}"`);
    const links = html.match(/<link[^>]+rel="stylesheet"[^>]*>/g) ?? [];
    expect(links.filter((link) => !link.includes(' disabled '))).toEqual([]);
    expect(html).toContain('<style>');
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
  function checkFigurePart(folder: string, path: string): void {
    const bytes = measureFigurePart(readPage(folder, path));
    expect(bytes, `/${path} needs ${bytes} bytes`).toBeLessThanOrEqual(MOST_FIGURE_PART);
  }

  it.each(PATHS)('comes within 24 kB of /%s', (path) => checkFigurePart(now, path));

  it.each(PATHS)(`comes within 24 kB of /%s with ${MANY} events`, (path) =>
    checkFigurePart(grown, path),
  );

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
