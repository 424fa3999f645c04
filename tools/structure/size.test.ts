import { expect, it } from 'vitest';
import { findFunctions, measureSize } from './size.ts';

const text = `function a() {
  return [1].map((one) => one);
}
const b = () => 1;
class C {
  get d() {
    return 1;
  }
  e = () => {
    b();
    a();
  };
}
declare function f(): void;
`;

it('finds functions that have a name and a body', () => {
  const found = findFunctions({ path: 'a.ts', text });
  expect(found.map(({ place, lines }) => [place, lines])).toEqual([
    ['a.ts:1', 3],
    ['a.ts:4', 1],
    ['a.ts:6', 3],
    ['a.ts:9', 4],
  ]);
});

it('counts files, lines and components', () => {
  const files = [
    { path: 'a.ts', text },
    { path: 'A.svelte', text: '<p>1</p>\n' },
  ];
  const values = Object.fromEntries(measureSize(files).map(({ key, value }) => [key, value]));
  expect(values).toMatchObject({ files: 2, lines: 15, components: 1, 'longest-function': 4 });
});
