import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImportFaults, MAY_IMPORT } from './architecture/import-rules.ts';
import { findInFile, isTest, readSourceFiles } from './architecture/source-files.ts';
import {
  findDangerousWords,
  findEmptyNames,
  findForeignDrawings,
  findLongFiles,
} from './architecture/text-rules.ts';

const files = readSourceFiles('src');
const code = files.filter((file) => !isTest(file));
const folders = readdirSync('src/lib', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function faultsOf(path: string, text: string): readonly string[] {
  return findImportFaults([{ path, text }]);
}

describe('what the rules are held against', () => {
  it('knows every folder of src/lib', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(folders));
    expect(folders.length).toBeGreaterThanOrEqual(8);
  });

  it.each(folders)('finds files and imports in %s/', (folder) => {
    const inFolder = code.filter(({ path }) => path.startsWith(`src/lib/${folder}/`));
    expect(inFolder.length).toBeGreaterThan(1);
    expect(inFolder.flatMap((file) => findInFile(file).imports).length).toBeGreaterThan(0);
  });

  it('finds routes, components and a few hundred imports', () => {
    expect(code.filter(({ path }) => path.startsWith('src/routes/')).length).toBeGreaterThan(10);
    expect(code.filter(({ path }) => path.endsWith('.svelte')).length).toBeGreaterThan(20);
    expect(code.flatMap((file) => findInFile(file).imports).length).toBeGreaterThan(200);
  });
});

describe('imports', () => {
  it('follow the table of folders', () => {
    expect(findImportFaults(code)).toEqual([]);
  });

  it.each([
    ['domain/a.ts', "import { x } from '../view/filter.ts';"],
    ['domain/a.ts', "import type { X } from '../data/schema.ts';"],
    ['domain/a.ts', "import { tick } from 'svelte';"],
    ['domain/a.ts', "import { join } from 'node:path';"],
    ['domain/a.ts', "import area from '@turf/area';"],
    ['data/a.ts', "import { x } from '../view/filter.ts';"],
    ['data/a.ts', "import { readFileSync } from 'node:fs';"],
    ['geometry/a.ts', "export { x } from '#lib/cartography/labels/names.ts';"],
    ['view/a.svelte.ts', "export * from '#lib/cartography/labels/names.ts';"],
    ['cartography/a.ts', "import '#lib/map/layers.ts';"],
    ['cartography/a.ts', "import { bbox } from '@turf/turf';"],
    ['cartography/a.ts', "import type { Map } from 'maplibre-gl';"],
    ['cartography/a.ts', "import { PMTiles } from 'pmtiles';"],
    ['exports/a.ts', "type X = import('../cartography/palette.ts').Palette;"],
    ['exports/a.ts', "import { z } from 'zod/mini';"],
    ['map/a.ts', "const x = await import('../figure/figure.ts');"],
    ['figure/a.ts', "const x = await import('../map/style.ts');"],
    ['map/a.ts', "import { Resvg } from '@resvg/resvg-js';"],
    ['features/list/A.svelte', "<script>import { render } from 'svelte/server';</script>"],
    ['map/a.ts', "import { x } from '../app/atlas-context.ts';"],
    ['map/a.ts', "import land from '../../../geo/areas.geojson?raw';"],
    ['map/a.ts', 'const x = await import(`./${name}.ts`);'],
    ['view/a.ts', "const x = import.meta.glob('../data/*.ts');"],
    ['features/list/A.svelte', '<script lang="ts">import x from \'#lib/data/path.ts\';</script>'],
    ['features/list/A.svelte', '<script module lang="ts">import \'maplibre-gl\';</script>'],
    ['features/list/A.svelte', "{#await import('../../data/path.ts')}{/await}"],
    ['features/list/A.svelte', "<script>import x from '../../routes/x.ts';</script>"],
    ['../routes/+page.ts', "import { x } from '#lib/data/catalogue.server.ts';"],
    ['../routes/+page.svelte', "<script>import x from '$lib/data/path.ts';</script>"],
  ])('are reported where %s says %s', (path, text) => {
    expect(faultsOf(`src/lib/${path}`.replace('lib/../', ''), text)).toHaveLength(1);
  });

  it.each([
    ['domain/a.ts', "import type { Polygon } from 'geojson'; import { x } from './event.ts';"],
    ['data/a.server.ts', "import 'node:fs'; import 'zod'; import '../geometry/unwrap.ts';"],
    ['geometry/a.ts', "import '@turf/turf'; import '../domain/area.ts';"],
    ['cartography/a.ts', "import '../geometry/unwrap.ts'; import '#lib/view/filter.ts';"],
    ['map/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css'; import '../view/filter.ts';"],
    ['features/list/A.svelte', "<script>import '#lib/map/style.ts'; import 'svelte';</script>"],
    ['../routes/a/+server.ts', "import '#lib/data/catalogue.server.ts';"],
    ['../routes/+layout.server.ts', "import '#lib/data/catalogue.server.ts';"],
  ])('are let through where %s says %s', (path, text) => {
    expect(faultsOf(`src/lib/${path}`.replace('lib/../', ''), text)).toEqual([]);
  });
});

describe('files', () => {
  const paths = [...files, ...readSourceFiles('tools')].map(({ path }) => path);

  it('have names that say what is inside', () => {
    expect(findEmptyNames(paths)).toEqual([]);
    const empty = ['src/lib/utils/a.ts', 'tools/common.ts', 'src/lib/map/date-helpers.ts'];
    expect(findEmptyNames([...empty, 'src/lib/map/layers.ts'])).toEqual(empty);
  });

  it('have no more than 250 lines', () => {
    expect(findLongFiles(files)).toEqual([]);
    const toLines = (count: number) => [{ path: 'a.ts', text: 'x\n'.repeat(count) }];
    expect(findLongFiles(toLines(250))).toEqual([]);
    expect(findLongFiles(toLines(251))).toEqual(['a.ts has 251 lines']);
  });

  it('turn no text into markup or code', () => {
    expect(findDangerousWords(code)).toEqual([]);
  });

  it.each([
    ['A.svelte', '<p>{@html text}</p>'],
    ['A.svelte', '<div bind:innerHTML={text} contenteditable></div>'],
    ['A.svelte', '<script lang="ts">node.outerHTML = text as string;</script>'],
    ['A.svelte', '<button onclick={(e) => e.target.insertAdjacentHTML(x, y)}>x</button>'],
    ['src/lib/app/Prerendered.svelte', '<p>{@html part.make(given)}{@html text}</p>'],
    ['src/lib/app/Other.svelte', '<p>{@html part.make(given)}</p>'],
    ['a.ts', 'node.innerHTML = text;'],
    ['a.ts', "node['innerHTML'] = text;"],
    ['a.ts', 'popup.setHTML(text);'],
    ['a.ts', 'new Function(text)();'],
  ])('are reported where %s says %s', (path, text) => {
    expect(findDangerousWords([{ path, text }])).toHaveLength(1);
  });

  it('let the build alone draw what is shown as markup', () => {
    expect(findForeignDrawings(code)).toEqual([]);
    const uses = code.flatMap(
      ({ text }) => text.match(/<(?:Prerendered|Prerendered) part=\{[A-Z]+_SLOT\}/g) ?? [],
    );
    expect(uses.length).toBeGreaterThan(2);
  });

  it.each([
    'FIGURE_SLOT.fill(() => text);',
    'const fill = FIGURE_SLOT.fill;',
    'const slot = FIGURE_SLOT; slot.fill(() => text);',
    'FIGURE_SLOT\n  .fill((props) => render(Figure, { props }).body + text);',
  ])('are reported where they say %s', (text) => {
    expect(findForeignDrawings([{ path: 'a.ts', text }])).toEqual(['a.ts']);
  });
});
