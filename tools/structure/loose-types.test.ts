import { expect, it } from 'vitest';
import { measureLooseTypes } from './loose-types.ts';

it('finds `any` and `!` in scripts and markup', () => {
  const files = [
    {
      path: 'a.ts',
      text: "const any = 'any'; let a: any;\nlet b = a! as unknown; if (!b) b != a;",
    },
    { path: 'A.svelte', text: '<script lang="ts">let a = b!;</script>{a!}{a as any}any!' },
  ];
  expect(measureLooseTypes(files).map(({ value, places }) => [value, places])).toEqual([
    [2, ['a.ts:1', 'A.svelte (markup)']],
    [3, ['a.ts:2', 'A.svelte:1', 'A.svelte (markup)']],
  ]);
});
