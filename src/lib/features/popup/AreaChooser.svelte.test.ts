import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../../tests/fixtures/small-atlas.ts';
import AreaChooser from './AreaChooser.svelte';

async function show(search = '') {
  const atlas = createAtlas(search);
  const calls = { onchoose: vi.fn(), onhoverarea: vi.fn(), onclose: vi.fn() };
  const areaCounts = atlas.view.areaCounts.toReversed();
  await renderWithAtlas(atlas, AreaChooser, { areaCounts, ...calls });
  return calls;
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
    const { onchoose } = await show();
    await NORTH.click();
    expect(onchoose.mock.calls).toEqual([['north-sea']]);
    await SOUTH.click();
    expect(onchoose).toHaveBeenLastCalledWith('south-range');
  });

  it('shows on the map the area under the pointer or the focus', async () => {
    const { onhoverarea } = await show();
    await NORTH.hover();
    expect(onhoverarea).toHaveBeenLastCalledWith('north-sea');
    await NORTH.unhover();
    expect(onhoverarea).toHaveBeenLastCalledWith(null);
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(SOUTH).toHaveFocus();
    expect(onhoverarea).toHaveBeenLastCalledWith('south-range');
    await userEvent.tab();
    expect(onhoverarea).toHaveBeenLastCalledWith('north-sea');
  });

  it('chooses by keyboard', async () => {
    const { onchoose } = await show();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onchoose.mock.calls).toEqual([['south-range']]);
  });

  it('closes', async () => {
    const { onclose, onchoose } = await show();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(onclose).toHaveBeenCalledOnce();
    expect(onchoose).not.toHaveBeenCalled();
  });
});
