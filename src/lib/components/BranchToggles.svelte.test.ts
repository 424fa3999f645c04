import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EVERYTHING } from '#lib/view/filter.ts';
import { renderWithAtlas } from '../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../tests/fixtures/small-atlas.ts';
import BranchToggles from './BranchToggles.svelte';

type Choice = ReadonlySet<string> | null;

async function show(search = '', isLive = true) {
  const atlas = createAtlas(search);
  const onchoose = vi.fn((services: Choice) => {
    atlas.view.readSearch(atlas.view.formatQueryFor({ filter: { ...EVERYTHING, services } }));
  });
  const { container } = await renderWithAtlas(atlas, BranchToggles, { isLive, onchoose });
  for (const details of container.querySelectorAll('details')) details.open = true;
  const readChoice = () => {
    const choice = onchoose.mock.lastCall?.[0];
    return choice && [...choice];
  };
  return { atlas, onchoose, readChoice };
}

function findBox(name: string) {
  return page.getByRole('checkbox', { name, exact: true });
}

const JMSDF = findBox('JMSDF, Japan Maritime Self-Defense Force, 1 event');
const USN = findBox('USN, United States Navy, 3 events');
const US_ARMY = findBox('US Army, United States Army, 0 events');
const MARITIME = findBox('Maritime, all services, 3 events');
const AIR = findBox('Air, all services, 1 event');

describe('the switches', () => {
  it('have one box a service and one a branch, named with what they would show', async () => {
    await show();
    for (const box of [JMSDF, USN, US_ARMY, MARITIME, AIR]) await expect.element(box).toBeChecked();
    await expect.element(page.getByRole('group', { name: 'Maritime' })).toBeInTheDocument();
    expect(page.getByRole('checkbox').elements()).toHaveLength(5 + 5);
  });

  it('fold away the services of a branch, and say how many of them are on', async () => {
    const { atlas } = await show();
    await page.getByText('2 services').click();
    await expect.element(USN).not.toBeInTheDocument();
    atlas.view.readSearch('?services=USN');
    await expect.element(page.getByText('1 of 2 services')).toBeVisible();
    await page.getByText('1 of 2 services').click();
    await expect.element(USN).toBeChecked();
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
    await expect.element(USN).toBeChecked();
    await expect.element(JMSDF).not.toBeChecked();
    await expect.element(MARITIME).toBePartiallyChecked();
    await expect.element(AIR).not.toBeChecked();
    await expect.element(AIR).not.toBePartiallyChecked();

    atlas.view.readSearch('?services=USN,JMSDF');
    await expect.element(MARITIME).toBeChecked();
    await expect.element(MARITIME).not.toBePartiallyChecked();

    atlas.view.readSearch('?services=none');
    await expect.element(MARITIME).not.toBeChecked();
    await expect.element(USN).not.toBeChecked();
  });

  it('count within the days shown, whatever services are on', async () => {
    await show('?services=none&from=2023-09-01');
    await expect.element(findBox('USN, United States Navy, 2 events')).toBeInTheDocument();
    await expect
      .element(findBox('JMSDF, Japan Maritime Self-Defense Force, 0 events'))
      .toBeInTheDocument();
  });
});

describe('choosing', () => {
  it('one service off leaves all others', async () => {
    const { readChoice } = await show();
    await JMSDF.click();
    expect(readChoice()).toEqual(['USN', 'JASDF', 'USA', 'JP-MOD']);
    await expect.element(JMSDF).not.toBeChecked();
    await expect.element(MARITIME).toBePartiallyChecked();
  });

  it('a branch off takes all its services, and on brings them back', async () => {
    const { readChoice } = await show();
    await MARITIME.click();
    expect(readChoice()).toEqual(['JASDF', 'USA', 'JP-MOD']);
    await expect.element(USN).not.toBeChecked();
    await MARITIME.click();
    expect(readChoice()).toBeNull();
    await expect.element(USN).toBeChecked();
  });

  it('a mixed branch brings all its services on', async () => {
    const { readChoice } = await show('?services=USN');
    await MARITIME.click();
    expect(readChoice()).toEqual(['JMSDF', 'USN']);
    await expect.element(MARITIME).toBeChecked();
  });

  it('by keyboard works as well', async () => {
    const { readChoice } = await show('?services=none');
    const box = USN.element();
    if (!(box instanceof HTMLElement)) throw new Error('found no box for the USN');
    box.focus();
    await expect.element(USN).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(readChoice()).toEqual(['USN']);
  });

  it('all and none have a button each', async () => {
    const { readChoice } = await show();
    await page.getByRole('button', { name: 'Show none' }).click();
    expect(readChoice()).toEqual([]);
    await expect.element(USN).not.toBeChecked();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(readChoice()).toBeNull();
    await expect.element(USN).toBeChecked();
  });
});

describe('before the page is live', () => {
  it('nothing can be chosen', async () => {
    const { onchoose } = await show('', false);
    await expect.element(USN).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Show none' })).toBeDisabled();
    const box = USN.element();
    flushSync(() => box instanceof HTMLElement && box.click());
    expect(onchoose).not.toHaveBeenCalled();
  });
});

it('every target is at least 24 px high', async () => {
  await show();
  const boxes = page.getByRole('checkbox').elements();
  const targets = [
    ...boxes.map((box) => box.parentElement),
    ...page.getByRole('button').elements(),
  ];
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) {
    expect(target?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(target?.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  }
});
