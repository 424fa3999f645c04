import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, toRecord } from '../../../../tests/fixtures/small-atlas.ts';
import FilterPanel from './FilterPanel.svelte';

const RECORDS = [
  toRecord('defense-drill', { themes: ['readiness', 'missile-defence'] }),
  toRecord('air-training', { themes: ['readiness'] }),
  toRecord('talks'),
];

async function show(search = '') {
  const atlas = createAtlas(search, { records: RECORDS });
  const readQuery = () => atlas.view.query;
  const { container } = await renderWithAtlas(atlas, FilterPanel, {});
  const unfold = () => {
    for (const details of container.querySelectorAll('details')) details.open = true;
  };
  unfold();
  return { atlas, readQuery, unfold, container };
}

function findBox(name: string) {
  return page.getByRole('checkbox', { name, exact: true });
}

const JMSDF = findBox('JMSDF, Japan Maritime Self-Defense Force, 1 event');

describe('the services', () => {
  it('stand in a group for each branch, which says how many are on', async () => {
    const { atlas } = await show();
    const group = page.getByRole('group', { name: 'Maritime', exact: true });
    await expect.element(group.getByText('2 services')).toBeVisible();
    expect(group.getByRole('checkbox').elements()).toHaveLength(2);
    atlas.view.readSearch('?services=USN');
    await expect.element(group.getByText('1 of 2 services')).toBeVisible();
    await expect.element(JMSDF).not.toBeChecked();
  });

  it('switch one by one, and leave all others', async () => {
    const { readQuery } = await show();
    await JMSDF.click();
    expect(readQuery()).toBe('?services=USN,JASDF,USA,JP-MOD');
    await JMSDF.click();
    expect(readQuery()).toBe('');
  });

  it('without any event stand there all the same', async () => {
    await show();
    await expect.element(findBox('US Army, United States Army, 0 events')).toBeChecked();
  });
});

describe('what can be asked for alone', () => {
  it('begins with nothing asked for, and a count beside each choice', async () => {
    await show();
    for (const name of ['Exercise, 1 event', 'Meeting, 1 event', 'Policy process, 0 events']) {
      await expect.element(findBox(name)).not.toBeChecked();
    }
    await expect.element(findBox('Japan, 3 events')).not.toBeChecked();
    await expect.element(findBox('missile defence, 1 event')).not.toBeChecked();
  });

  it('is added choice by choice, and the counts beside the others follow', async () => {
    const { readQuery } = await show();
    await findBox('readiness, 2 events').click();
    expect(readQuery()).toBe('?themes=readiness');
    await expect.element(findBox('Meeting, 0 events')).toBeInTheDocument();
    await findBox('missile defence, 1 event').click();
    expect(readQuery()).toBe('?themes=readiness,missile-defence');
    await expect.element(page.getByText('2 chosen')).toBeVisible();
    await findBox('Exercise, 1 event').click();
    expect(readQuery()).toBe('?kinds=exercise&themes=readiness,missile-defence');
  });

  it('is taken away again', async () => {
    const { readQuery } = await show('?kinds=meeting,exercise&countries=JP');
    await findBox('Meeting, 1 event').click();
    await findBox('Japan, 1 event').click();
    expect(readQuery()).toBe('?kinds=exercise');
  });

  it('stands unfolded where the address asks for something', async () => {
    const atlas = createAtlas('?statuses=held', { records: RECORDS });
    const { container } = await renderWithAtlas(atlas, FilterPanel, {});
    const open = [...container.querySelectorAll('details[open] > summary')];
    expect(open.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/Status/)]);
  });
});

describe('the days', () => {
  it('are chosen by date, and taken away by emptying the field', async () => {
    const { readQuery } = await show();
    await page.getByLabelText('From').fill('2023-09-01');
    await userEvent.tab();
    expect(readQuery()).toBe('?from=2023-09-01');
    await page.getByLabelText('To', { exact: true }).fill('2023-09-30');
    await userEvent.tab();
    expect(readQuery()).toBe('?from=2023-09-01&to=2023-09-30');
    await page.getByLabelText('From').fill('');
    await userEvent.tab();
    expect(readQuery()).toBe('?to=2023-09-30');
  });

  it('never run backwards: the end that is chosen takes the other along', async () => {
    const { readQuery } = await show('?from=2023-09-01&to=2023-09-30');
    await page.getByLabelText('From').fill('2023-10-15');
    await userEvent.tab();
    expect(readQuery()).toBe('?from=2023-10-15&to=2023-10-15');
  });
});

it('begins the name of every box with what the eye reads beside it', async () => {
  await show();
  const boxes = page.getByRole('checkbox').elements();
  expect(boxes.length).toBeGreaterThan(15);
  for (const box of boxes) {
    const [visible = ''] = /^.*?(?=\s+\d+\s*$)/s.exec(box.parentElement?.textContent ?? '') ?? [];
    expect(visible.trim()).not.toBe('');
    expect(box.getAttribute('aria-label')?.startsWith(visible.trim())).toBe(true);
  }
});

it('every target is at least 24 px high', async () => {
  const { container } = await show();
  const targets = [...container.querySelectorAll('summary, label, input[type="date"]')];
  expect(targets.length).toBeGreaterThan(20);
  for (const target of targets) {
    expect(target.getBoundingClientRect().height, target.textContent).toBeGreaterThanOrEqual(24);
    expect(target.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
  }
});
