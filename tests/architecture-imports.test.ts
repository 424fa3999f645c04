import { describe, expect, it } from 'vitest';
import { findCircles } from './architecture/circle-rules.ts';
import { findUnlistedUses, findMissingUses, USES } from './architecture/feature-rules.ts';
import { findEdges } from './architecture/import-graph.ts';
import { findImportFaults } from './architecture/import-rules.ts';
import { isTest, readSourceFiles } from './architecture/source-files.ts';

const code = readSourceFiles('src').filter((file) => !isTest(file));

function faultsOf(path: string, text: string): readonly string[] {
  return findImportFaults([{ path, text }]);
}

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
    ['app/a.ts', "import type { X } from '../data/to-catalogue.ts';"],
    ['app/a.ts', "import x from '../ui/PageHead.svelte';"],
    ['ui/a.ts', "import { isSame } from '../domain/selection.ts';"],
    ['ui/a.ts', "import { isSame, type Selection } from '../domain/selection.ts';"],
    ['ui/a.ts', "import { type Selection } from '../domain/selection.ts';"],
    ['ui/a.ts', "export * from '../domain/selection.ts';"],
    ['ui/A.svelte', "<script>import { getAtlas } from '#lib/app/atlas-context.ts';</script>"],
    ['ui/A.svelte', "<script lang='ts'>import type { X } from '#lib/view/filter.ts';</script>"],
    ['ui/A.svelte', "<script lang='ts'>import type X from '../features/list/X.svelte';</script>"],
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
    ['app/a.ts', "import '../figure/land.ts'; import '../exports/feeds/tag.ts';"],
    ['ui/a.ts', "import type { Selection } from '../domain/selection.ts';"],
    ['ui/a.ts', "let x: import('../domain/selection.ts').Selection;"],
    ['ui/A.svelte', "<script>import '#lib/messages/en/table.ts'; import './B.svelte';</script>"],
    ['../routes/a/+server.ts', "import '#lib/data/catalogue.server.ts';"],
    ['../routes/+layout.server.ts', "import '#lib/data/catalogue.server.ts';"],
  ])('are let through where %s says %s', (path, text) => {
    expect(faultsOf(`src/lib/${path}`.replace('lib/../', ''), text)).toEqual([]);
  });
});

describe('circles of imports', () => {
  const toFiles = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([name, text]) => ({ path: `src/lib/map/${name}`, text }));

  it('are nowhere', () => {
    const paths = new Set(code.map(({ path }) => path));
    expect(findEdges(code).filter(({ to }) => paths.has(to)).length).toBeGreaterThan(500);
    expect(findCircles(code)).toEqual([]);
  });

  it.each<Readonly<Record<string, string>>>([
    { 'a.ts': "import './a.ts';" },
    { 'a.ts': "import type { B } from './b.ts';", 'b.ts': "export type A = import('./a.ts').A;" },
    {
      'a.ts': "export * from './c.ts';",
      'b.ts': "import '#lib/map/a.ts';",
      'c.ts': "import './d.ts'; const later = import('./b.ts');",
      'd.ts': "import './e.ts';",
    },
    {
      'A.svelte': "<script>import './b.ts';</script>",
      'b.ts': "import type A from './A.svelte';",
      'c.ts': "import './A.svelte';",
    },
  ])('are reported once in %o', (texts) => {
    expect(findCircles(toFiles(texts))).toHaveLength(1);
  });

  it('are reported with the way around', () => {
    const files = toFiles({ 'b.ts': "import './a.ts';", 'a.ts': "import './b.ts';" });
    const [a, b] = ['src/lib/map/a.ts', 'src/lib/map/b.ts'];
    expect(findCircles(files)).toEqual([`${a} → ${b} → ${a}`]);
  });

  it('are not seen where two files import a third', () => {
    const texts = { 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './c.ts';" };
    expect(findCircles(toFiles({ ...texts, 'c.ts': "import 'maplibre-gl';" }))).toEqual([]);
  });
});

describe('features', () => {
  it('use one another as listed', () => {
    expect(findUnlistedUses(code)).toEqual([]);
  });

  it('use all that is listed', () => {
    expect(findMissingUses(code)).toEqual([]);
    expect(findMissingUses([])).toHaveLength(Object.values(USES).flat().length);
  });

  it.each([
    ['list/a.ts', "import '../table/EventTable.svelte';"],
    ['record/a.ts', "import type { X } from '../list/list-text.ts';"],
    ['popup/a.ts', "export * from '#lib/features/stage/map-slots.ts';"],
    ['panel/A.svelte', "<script>const x = import('#lib/features/record/a.ts');</script>"],
    ['timeline/A.svelte', "{#await import('../search/load-search.ts')}{/await}"],
    ['share/a.ts', "import '../record/a.ts';"],
  ])('are reported where %s says %s', (path, text) => {
    expect(findUnlistedUses([{ path: `src/lib/features/${path}`, text }])).toHaveLength(1);
  });

  it.each([
    ['features/list/a.ts', "import '../record/a.ts'; import './b.ts';"],
    ['features/panel/A.svelte', "<script>const x = import('../table/A.svelte');</script>"],
    ['features/record/a.ts', "import '#lib/view/filter.ts';"],
    ['../routes/+page.svelte', "<script>import '#lib/features/record/a.ts';</script>"],
  ])('are let through where %s says %s', (path, text) => {
    const file = { path: `src/lib/${path}`.replace('lib/../', ''), text };
    expect(findUnlistedUses([file])).toEqual([]);
  });
});
