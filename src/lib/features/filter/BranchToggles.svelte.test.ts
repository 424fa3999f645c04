import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../../tests/fixtures/small-atlas.ts';
import BranchToggles from './BranchToggles.svelte';

async function show(search = '', isLive = true) {
  const atlas = createAtlas(search);
  const { navigation } = atlas;
  navigation.isLive = isLive;
  await renderWithAtlas(atlas, BranchToggles, {});
  const readChoice = () => {
    const choice = navigation.filters.at(-1)?.services;
    return choice && [...choice];
  };
  return { atlas, filters: navigation.filters, readChoice };
}

function findBox(name: string) {
  return page.getByRole('checkbox', { name, exact: true });
}

const MARITIME = findBox('Maritime, all services, 3 events');
const AIR = findBox('Air, all services, 1 event');

describe('the switches', () => {
  it('have one box a branch, named with what it would show', async () => {
    await show();
    for (const box of [MARITIME, AIR]) await expect.element(box).toBeChecked();
    expect(page.getByRole('checkbox').elements()).toHaveLength(5);
  });

  it('begin their names with what the eye reads beside the box', async () => {
    await show();
    for (const box of page.getByRole('checkbox').elements()) {
      const [visible = ''] = /^.*?(?=\s+\d+\s*$)/s.exec(box.parentElement?.textContent ?? '') ?? [];
      expect(visible.trim()).not.toBe('');
      expect(box.getAttribute('aria-label')?.startsWith(visible.trim())).toBe(true);
    }
  });

  it('follow the address: on, off and mixed', async () => {
    const { atlas } = await show('?services=USN');
    await expect.element(MARITIME).toBePartiallyChecked();
    await expect.element(AIR).not.toBeChecked();
    await expect.element(AIR).not.toBePartiallyChecked();

    atlas.view.readSearch('?services=USN,JMSDF');
    await expect.element(MARITIME).toBeChecked();
    await expect.element(MARITIME).not.toBePartiallyChecked();

    atlas.view.readSearch('?services=none');
    await expect.element(MARITIME).not.toBeChecked();
    await expect.element(MARITIME).not.toBePartiallyChecked();
  });

  it('count within the days shown, whatever services are on', async () => {
    await show('?services=none&from=2023-09-01');
    await expect.element(findBox('Maritime, all services, 2 events')).toBeInTheDocument();
    await expect.element(AIR).toBeInTheDocument();
  });
});

describe('choosing', () => {
  it('a branch off takes all its services, and on brings them back', async () => {
    const { readChoice } = await show();
    await MARITIME.click();
    expect(readChoice()).toEqual(['JASDF', 'USA', 'JP-MOD']);
    await expect.element(MARITIME).not.toBeChecked();
    await MARITIME.click();
    expect(readChoice()).toBeNull();
    await expect.element(MARITIME).toBeChecked();
  });

  it('a mixed branch brings all its services on', async () => {
    const { readChoice } = await show('?services=USN');
    await MARITIME.click();
    expect(readChoice()).toEqual(['JMSDF', 'USN']);
    await expect.element(MARITIME).toBeChecked();
  });

  it('by keyboard works as well', async () => {
    const { readChoice } = await show('?services=none');
    const box = AIR.element();
    if (!(box instanceof HTMLElement)) throw new Error('found no box for the branch');
    box.focus();
    await expect.element(AIR).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(readChoice()).toEqual(['JASDF']);
  });

  it('all and none have a button each', async () => {
    const { readChoice } = await show();
    await page.getByRole('button', { name: 'Show none' }).click();
    expect(readChoice()).toEqual([]);
    await expect.element(MARITIME).not.toBeChecked();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(readChoice()).toBeNull();
    await expect.element(MARITIME).toBeChecked();
  });
});

describe('before the page is live', () => {
  it('nothing can be chosen', async () => {
    const { filters } = await show('', false);
    await expect.element(MARITIME).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Show none' })).toBeDisabled();
    const box = MARITIME.element();
    flushSync(() => box instanceof HTMLElement && box.click());
    expect(filters).toEqual([]);
  });
});

it('every target is at least 24 px high', async () => {
  await show();
  const boxes = page.getByRole('checkbox').elements();
  const targets = [
    ...boxes.map((box) => box.parentElement),
    ...page.getByRole('button').elements(),
  ];
  expect(targets).toHaveLength(7);
  for (const target of targets) {
    expect(target?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(target?.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  }
});
