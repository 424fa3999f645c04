import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../../tests/fixtures/small-atlas.ts';
import AreaChooser from './AreaChooser.svelte';

async function show(search = '') {
  const atlas = createAtlas(search);
  const close = vi.spyOn(atlas.popup, 'close');
  const ids = atlas.view.areaCounts.map(({ area }) => area.id).toReversed();
  await renderWithAtlas(atlas, AreaChooser, { ids, at: [135, 36] });
  return { view: atlas.view, chosen: atlas.navigation.areas, close };
}

const NORTH = page.getByRole('button', { name: /^North Sea/ });
const SOUTH = page.getByRole('button', { name: /^South Range/ });

describe('the chooser of areas', () => {
  it('names every area under the click, in the order given, with its events', async () => {
    await show();
    await expect.element(page.getByRole('heading', { name: '2 areas lie here' })).toBeVisible();
    const buttons = page.getByRole('listitem').getByRole('button').elements();
    expect(buttons.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'South Range 0 events',
      'North Sea / Sea of the North 2 events',
    ]);
  });

  it('counts what the filter shows', async () => {
    await show('?services=JMSDF');
    await expect.element(NORTH).toHaveTextContent('1 of 2 events');
  });

  it('tells which one was chosen', async () => {
    const { chosen } = await show();
    await NORTH.click();
    expect(chosen).toEqual(['north-sea']);
    await SOUTH.click();
    expect(chosen).toEqual(['north-sea', 'south-range']);
  });

  it('shows on the map the area under the pointer or the focus', async () => {
    const { view } = await show();
    await NORTH.hover();
    expect(view.hovered).toBe('north-sea');
    await NORTH.unhover();
    expect(view.hovered).toBe(null);
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(SOUTH).toHaveFocus();
    expect(view.hovered).toBe('south-range');
    await userEvent.tab();
    expect(view.hovered).toBe('north-sea');
  });

  it('chooses by keyboard', async () => {
    const { chosen } = await show();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual(['south-range']);
  });

  it('closes', async () => {
    const { close, chosen } = await show();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(close).toHaveBeenCalledOnce();
    expect(chosen).toEqual([]);
  });
});
