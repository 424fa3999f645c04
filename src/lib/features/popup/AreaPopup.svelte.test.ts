import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, toRecord, toAreaRecord } from '../../../../tests/fixtures/small-atlas.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import AreaPopup from './AreaPopup.svelte';

const DRILL = toRecord('defense-drill');
const TRAINING = toRecord('air-training');

function toSelected(event: EventRecord): SelectedRecord {
  return { selection: { kind: 'event', id: event.id }, areaRecord: null, event, row: null };
}

async function show(
  search = '',
  events = [DRILL, TRAINING],
  current: EventRecord | null = null,
  areaRecord = toAreaRecord(),
) {
  const selected = current && toSelected(current);
  const atlas = createAtlas(search, { records: events, ...(selected && { selected }) });
  const close = vi.spyOn(atlas.popup, 'close');
  await renderWithAtlas(atlas, AreaPopup, { areaRecord });
  return { atlas, close };
}

describe('the popup of an area', () => {
  it('is headed by the names of the area, and gives those in other languages once', async () => {
    await show();
    const region = page.getByRole('region', { name: 'North Sea / Sea of the North' });
    await expect.element(region).toBeVisible();
    await expect.element(page.getByText('北海', { exact: true })).toHaveAttribute('lang', 'ja');
    await expect.element(page.getByText('북해', { exact: true })).toHaveAttribute('lang', 'ko');
  });

  it('says that the outline is approximate, and by how much', async () => {
    await show();
    const words = 'Approximate area. The true edge may lie up to 50 km away.';
    await expect.element(page.getByText(words)).toBeVisible();
  });

  it('has a card for every event, the one selected marked', async () => {
    await show('', undefined, TRAINING);
    expect(page.getByRole('article').elements()).toHaveLength(2);
    await expect.element(page.getByText('2 events', { exact: true })).toBeVisible();
    const current = page.getByRole('link', { name: 'Training over the sea' });
    await expect.element(current).toHaveAttribute('aria-current', 'true');
    expect(page.getByRole('link', { name: 'Missile defense drill' }).element().ariaCurrent).toBe(
      null,
    );
  });

  it('shows only what the filter lets through, and says of how many', async () => {
    const { atlas } = await show('?services=JASDF');
    await expect.element(page.getByText('1 of 2 events', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Training over the sea' })).toBeVisible();
    expect(page.getByRole('article').elements()).toHaveLength(1);

    atlas.view.readSearch('?services=JMSDF');
    await expect.element(page.getByRole('link', { name: 'Missile defense drill' })).toBeVisible();
    expect(page.getByRole('article').elements()).toHaveLength(1);
  });

  it('says so where the filter lets nothing through', async () => {
    await show('?services=none');
    await expect.element(page.getByText('0 of 2 events', { exact: true })).toBeVisible();
    expect(page.getByRole('article').elements()).toHaveLength(0);
  });

  it('says so where the record has no event', async () => {
    await show('', []);
    await expect.element(page.getByText('No event is recorded here yet.')).toBeVisible();
  });

  it('lays open the publications of the only event', async () => {
    await show('', [DRILL]);
    await expect.element(page.getByText('1 event', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Navy News' })).toBeVisible();
  });
});

describe('its Close button', () => {
  it('is at least 24 px in both directions', async () => {
    await show();
    const button = page.getByRole('button', { name: 'Close' });
    await expect.element(button).toBeVisible();
    const { width, height } = button.element().getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(24);
  });

  it('closes', async () => {
    const { close } = await show();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(close).toHaveBeenCalledOnce();
  });
});

it('its heading can take the focus, but is no stop of the Tab key', async () => {
  await show();
  const heading = page.getByRole('heading', { level: 2 });
  await expect.element(heading).toHaveAttribute('tabindex', '-1');
  const element = heading.element();
  if (element instanceof HTMLElement) element.focus();
  await expect.element(heading).toHaveFocus();
});
