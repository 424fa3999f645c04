import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PANEL_QUERY } from '#lib/app/bottom-sheet.svelte.ts';
import { EDGES } from './bottom-sheet-height.ts';

const panel = readFileSync('src/lib/features/panel/SitePanel.svelte', 'utf8');
const layout = readFileSync('src/routes/(site)/+layout.svelte', 'utf8');

function toPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

it.each([
  ['panel', panel],
  ['layout', layout],
])('the style of the %s makes a bottom sheet on the screens that the script means', (_, text) => {
  const queries = [...text.matchAll(/@media ([^{]*portrait[^{]*) \{/g)].map(([, query]) => query);
  expect(queries).toEqual([PANEL_QUERY]);
});

it('the style of the panel has the heights to which a finger can drag it', () => {
  expect(panel).toContain(`inset: ${toPercent(EDGES.half)} 0 0;`);
  for (const height of ['full', 'low'] as const) {
    const rule = `.panel[data-sheet='${height}'] {\n      top: ${toPercent(EDGES[height])};`;
    expect(panel).toContain(rule);
  }
});

it('the map ends where the sheet begins', () => {
  expect(layout).toContain(`height: ${toPercent(EDGES.half)};`);
  expect(layout).toContain(`height: ${toPercent(EDGES.low)};`);
});
