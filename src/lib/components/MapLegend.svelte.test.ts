import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LEGEND } from '#lib/cartography/legend.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { BRANCH_WORDS, MEDIUM_WORDS } from '#lib/domain/wording.ts';
import { renderWithAtlas } from '../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../tests/fixtures/small-atlas.ts';
import MapLegend from './MapLegend.svelte';

it('explains all that is drawn, each with a sign and different words', async () => {
  await renderWithAtlas(createAtlas(), MapLegend, { isOpen: true });
  const entries = page.getByRole('listitem').elements();
  expect(entries).toHaveLength(LEGEND.length);
  for (const entry of entries) {
    const { width, height } = entry.firstElementChild?.getBoundingClientRect() ?? {};
    expect(width).toBeGreaterThan(4);
    expect(height).toBeGreaterThan(4);
  }
  const words = entries.map(({ textContent }) => textContent.trim());
  expect(new Set(words).size).toBe(LEGEND.length);
  expect(words).toEqual(expect.arrayContaining(Object.values(MEDIUM_WORDS)));
  expect(words.slice(-BRANCHES.length)).toEqual(BRANCHES.map((branch) => BRANCH_WORDS[branch]));
});

it('has a shape and a colour of its own for each branch', async () => {
  const { container } = await renderWithAtlas(createAtlas(), MapLegend, { isOpen: true });
  const marks = [...container.querySelectorAll('svg')];
  expect(marks).toHaveLength(BRANCHES.length);
  const shapes = marks.map((mark) => mark.querySelector('path')?.getAttribute('d'));
  expect(new Set(shapes).size).toBe(BRANCHES.length);
  expect(new Set(marks.map((mark) => getComputedStyle(mark).fill)).size).toBe(BRANCHES.length);
});

it('says that outlines are approximate, and by how much at most', async () => {
  await renderWithAtlas(createAtlas(), MapLegend, { isOpen: true });
  await expect.element(page.getByText(/All outlines are approximate.*up to 50 km/)).toBeVisible();
});

it('can be folded away', async () => {
  await renderWithAtlas(createAtlas(), MapLegend, { isOpen: false });
  const entry = page.getByText(BRANCH_WORDS.maritime);
  await expect.element(entry).not.toBeVisible();
  await page.getByText('Legend', { exact: true }).click();
  await expect.element(entry).toBeVisible();
});
