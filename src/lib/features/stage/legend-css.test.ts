import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const legend = readFileSync('src/lib/features/stage/MapLegend.svelte', 'utf8');

it('without script the legend stands open where a script would open it', () => {
  const [, query = ''] = /new MediaQuery\('([^']+)'/.exec(legend) ?? [];
  expect(query).toContain('min-width');
  expect(legend).toContain(`@media (scripting: none) and ${query} {`);
});
