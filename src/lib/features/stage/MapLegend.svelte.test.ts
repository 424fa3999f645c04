import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { toLegendGroups } from '#lib/cartography/legend.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/wording.ts';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import MapLegend from './MapLegend.svelte';

const lines = toLegendGroups(INDEX.areas).flat();

/** Renders the legend; nothing is prerendered in a test, so its own code draws it. */
async function show(hasRoom = true): Promise<HTMLElement> {
  await page.viewport(hasRoom ? 1400 : 1399, 935);
  const { container } = await renderWithAtlas(createAtlas(), MapLegend, {});
  const isDrawn = () => expect(container.querySelectorAll('li')).toHaveLength(lines.length);
  await vi.waitFor(isDrawn, 10_000);
  return container;
}

it('explains all that is drawn, each with a sign and its words', async () => {
  await show();
  const entries = page.getByRole('listitem').elements();
  expect(entries.map(({ textContent }) => textContent.replace(/^3/, '').trim())).toEqual(
    lines.map(({ words }) => words),
  );
  for (const entry of entries) {
    const drawn = entry.querySelector<SVGGraphicsElement>('svg > *')?.getBoundingClientRect();
    expect(drawn?.width).toBeGreaterThan(4);
    expect(drawn?.height).toBeGreaterThan(4);
  }
});

it('draws no two signs alike', async () => {
  const container = await show();
  const signs = [...container.querySelectorAll('li svg')].map((svg) =>
    new XMLSerializer().serializeToString(svg),
  );
  expect(new Set(signs).size).toBe(lines.length);
});

it('draws each pattern from one that is there', async () => {
  const container = await show();
  const used = [...container.querySelectorAll('[fill^="url("]')].map(
    (element) => /#([\w-]+)/.exec(element.getAttribute('fill') ?? '')?.[1] ?? '',
  );
  expect(new Set(used).size).toBe(2);
  for (const id of used) expect(container.querySelector(`pattern[id="${id}"]`)).not.toBeNull();
});

it('has a shape and a colour of its own for each branch', async () => {
  const container = await show();
  const marks = [...container.querySelectorAll('[data-legend="branch"] path')];
  expect(marks).toHaveLength(BRANCHES.length);
  expect(new Set(marks.map((mark) => mark.getAttribute('d'))).size).toBe(BRANCHES.length);
  expect(new Set(marks.map((mark) => getComputedStyle(mark).fill)).size).toBe(BRANCHES.length);
});

it('says how far the true edge may lie', async () => {
  await show();
  await expect.element(page.getByText(/Soft edge: .*up to 50 km away/)).toBeVisible();
});

it('can be folded away', async () => {
  await show(false);
  const entry = page.getByText(BRANCH_MESSAGES.maritime);
  await expect.element(entry).not.toBeVisible();
  await page.getByText('Legend', { exact: true }).click();
  await expect.element(entry).toBeVisible();
});
