import { expect, it } from 'vitest';
import { measureCircles } from './circles.ts';
import { measureFeatureArrows } from './feature-arrows.ts';
import { findArrows } from './import-graph.ts';

function toArrows(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]) => ({ path: `src/lib/${path}`, text }));
  return findArrows({ files, aliases: { '#lib/': 'src/lib/' } });
}

it('follows relative paths and names of folders, and leaves packages out', () => {
  const arrows = toArrows({
    'a/a.ts': "import { x } from '../b.ts'; import '#lib/c.ts?url'; import 'svelte';",
    'b.ts': '',
    'c.ts': "import type { X } from '$lib/a/a.ts'; import './missing.ts';",
  });
  expect(arrows).toEqual([
    { from: 'src/lib/a/a.ts', to: 'src/lib/b.ts', isType: false },
    { from: 'src/lib/a/a.ts', to: 'src/lib/c.ts', isType: false },
  ]);
});

it('takes two imports of one file for one arrow, of code where one of them is', () => {
  const a = "import type { X } from './b.ts'; import { x } from './b.ts';";
  expect(toArrows({ 'a.ts': a, 'b.ts': '' })).toMatchObject([{ isType: false }]);
});

it('finds circles of two and three, and tells those that only types close', () => {
  const arrows = toArrows({
    'a.ts': "import { b } from './b.ts';",
    'b.ts': "import { c } from './c.ts'; import { d } from './d.ts';",
    'c.ts': "import type { A } from './a.ts';",
    'd.ts': "import { b } from './b.ts';",
    'e.ts': "import { a } from './a.ts';",
  });
  const [withTypes, ofCode] = measureCircles(arrows);
  expect(withTypes?.places).toEqual([
    'src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts',
    'src/lib/b.ts → src/lib/d.ts → src/lib/b.ts',
  ]);
  expect(ofCode?.places).toEqual(['src/lib/b.ts → src/lib/d.ts → src/lib/b.ts']);
});

it('finds a file that imports itself', () => {
  expect(measureCircles(toArrows({ 'a.ts': "import './a.ts';" }))[1]?.value).toBe(1);
});

it('counts the imports from one feature to another', () => {
  const measure = measureFeatureArrows(
    toArrows({
      'features/list/a.ts': "import '../table/b.ts'; import '../table/c.ts'; import './d.ts';",
      'features/list/d.ts': "import type { B } from '../table/b.ts'; import '../../view/v.ts';",
      'features/table/b.ts': "import '../list/d.ts';",
      'features/table/c.ts': '',
      'view/v.ts': '',
    }),
  );
  expect(measure.places).toEqual(['list → table (3)', 'table → list (1)']);
});
