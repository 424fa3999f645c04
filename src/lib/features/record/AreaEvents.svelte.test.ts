import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createManyEvents } from '../../../../tests/fixtures/list-panel.ts';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../../tests/fixtures/small-atlas.ts';
import AreaEvents from './AreaEvents.svelte';

const MANY = 90;

function readIds(): readonly (string | undefined)[] {
  return [...document.querySelectorAll('article')].map(({ dataset }) => dataset['event']);
}

/** Ids of so many events, the newest first. */
function toNewest(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `event-${MANY - 1 - n}`);
}

it('an area lists its newest events, and more when asked, with the focus on the first of them', async () => {
  const atlas = createAtlas('', { index: createManyEvents(MANY) });
  await renderWithAtlas(atlas, AreaEvents, { id: 'north-sea' });
  await expect.poll(readIds).toEqual(toNewest(40));
  await expect.element(page.getByText('90 events', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Show 40 more events' }).click();
  await expect.poll(readIds).toEqual(toNewest(80));
  await expect.element(page.getByRole('link', { name: 'Drill 49', exact: true })).toHaveFocus();
  await page.getByRole('button', { name: 'Show 10 more events' }).click();
  await expect.poll(readIds).toEqual(toNewest(MANY));
  await expect.element(page.getByRole('link', { name: 'Drill 9', exact: true })).toHaveFocus();
  expect(page.getByRole('button').query()).toBeNull();
});
