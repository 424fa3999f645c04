import { describe, expect, it } from 'vitest';
import { findFullFolders } from './architecture/rooms.ts';
import { isTest, listPaths, readSourceFiles } from './architecture/source-files.ts';
import { findMisplaced, findUnused } from './architecture/user-rules.ts';

const paths = ['src/lib', 'src/routes']
  .flatMap((folder) => listPaths(folder))
  .filter((path) => !isTest({ path }));
const files = ['src', 'tools']
  .flatMap((folder) => readSourceFiles(folder))
  .filter((file) => !isTest(file));

type Texts = Readonly<Record<string, string>>;

/** Files by the text that each has below `src/`. */
function toFiles(texts: Texts) {
  return Object.entries(texts).map(([path, text]) => ({
    path: `src/${path}`.replace('src/../', ''),
    text,
  }));
}

describe('a module', () => {
  it('stands where its users are', () => {
    expect(findMisplaced(files)).toEqual([]);
  });

  it.each<Texts>([
    {
      'lib/features/list/A.svelte': "<script>import '#lib/app/a.ts';</script>",
      'lib/app/a.ts': '',
    },
    { 'lib/features/list/a.ts': "const a = import('../../ui/A.svelte');", 'lib/ui/A.svelte': '' },
    { 'lib/features/list/a.ts': "import type { A } from '#lib/view/a.ts';", 'lib/view/a.ts': '' },
    {
      'lib/features/list/a.ts': "import '#lib/map/a.ts';",
      'lib/map/a.ts': "import './b.ts';",
      'lib/map/b.ts': "import 'maplibre-gl';",
    },
    {
      'routes/(a)/+page.svelte': "<script>import '#lib/ui/A.svelte';</script>",
      'lib/ui/A.svelte': '',
    },
    {
      'routes/b/+page.svelte': "<script>import '../a/A.svelte';</script>",
      'routes/a/A.svelte': '',
    },
    { 'routes/b/+page.ts': "import '../a.ts';", 'routes/a.ts': '' },
    {
      'routes/b/+page.svelte': "<script>import '#lib/features/list/A.svelte';</script>",
      'lib/features/list/A.svelte': "<script>import '#lib/view/filter.ts';</script>",
    },
  ])('is reported where it has one user in another room: %o', (texts) => {
    expect(findMisplaced(toFiles(texts))).toHaveLength(1);
  });

  it.each<[string, Texts]>([
    [
      'in two rooms',
      {
        'lib/features/list/a.ts': "import '#lib/view/a.ts';",
        'lib/map/a.ts': "import '../view/a.ts';",
        'lib/view/a.ts': '',
      },
    ],
    [
      'among the tools',
      {
        'lib/features/list/a.ts': "import '#lib/view/a.ts';",
        '../tools/a.ts': "import '../src/lib/view/a.ts';",
        'lib/view/a.ts': '',
      },
    ],
    ['in its own room', { 'lib/figure/print/a.ts': "import '../a.ts';", 'lib/figure/a.ts': '' }],
    [
      'in another folder',
      { 'lib/exports/a.ts': "import '../domain/a.ts';", 'lib/domain/a.ts': '' },
    ],
    [
      'in another feature',
      { 'lib/features/stage/a.ts': "import '../popup/a.ts';", 'lib/features/popup/a.ts': '' },
    ],
    [
      'in a route that calls it',
      { 'routes/+page.server.ts': "import '#lib/exports/a.ts';", 'lib/exports/a.ts': '' },
    ],
    [
      'in a route that enters its feature',
      {
        'routes/+page.svelte': "<script>import '#lib/features/list/A.svelte';</script>",
        'lib/features/list/A.svelte': "<script>import './a.ts';</script>",
      },
    ],
    ['in a route above it', { 'routes/+page.ts': "import './map/a.ts';", 'routes/map/a.ts': '' }],
    [
      'where its package is not to be had',
      {
        'lib/features/list/a.ts': "import '#lib/geometry/a.ts';",
        'lib/geometry/a.ts': "import '@turf/area';",
      },
    ],
    [
      'who needs its sentences',
      {
        'lib/ui/A.svelte': "<script>import '../messages/en/a.ts';</script>",
        'lib/messages/en/a.ts': '',
      },
    ],
  ])('is let through where it has users %s', (_, texts) => {
    expect(findMisplaced(toFiles(texts))).toEqual([]);
  });

  it('has a user', () => {
    const code = paths.filter((path) => /\.(ts|js|svelte|css)$/.test(path));
    expect(code.length).toBeGreaterThan(300);
    expect(findUnused(code, files)).toEqual([]);
  });

  it('is reported where it has none', () => {
    const used = toFiles({ '../tools/a.ts': "import '../src/lib/map/a.ts';", 'lib/map/a.ts': '' });
    const dead = ['src/lib/map/b.ts', 'src/lib/map/b.css', 'src/routes/A.svelte'];
    const read = ['src/hooks.server.ts', 'src/routes/a/+page.ts', 'src/lib/data/parse/edtf.d.ts'];
    expect(findUnused([...dead, ...read, 'src/lib/map/a.ts'], used)).toEqual(dead);
  });
});

describe('a folder', () => {
  const fill = (folder: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${folder}/${i}.ts`);

  it('holds 25 files at most', () => {
    expect(paths.length).toBeGreaterThan(300);
    expect(findFullFolders(paths)).toEqual([]);
  });

  it('is reported where it holds more', () => {
    const full = [...fill('src/lib/map', 25), 'src/lib/map/a.css'];
    expect(findFullFolders(full)).toEqual(['src/lib/map holds 26 files']);
    expect(findFullFolders(fill('src/routes/data', 26))).toHaveLength(1);
  });

  it('is let through with 25, with others below it, and where it is that of the sentences', () => {
    const below = [...fill('src/lib/figure', 25), ...fill('src/lib/figure/print', 25)];
    expect(findFullFolders([...below, ...fill('src/lib/messages/en', 40)])).toEqual([]);
  });
});
