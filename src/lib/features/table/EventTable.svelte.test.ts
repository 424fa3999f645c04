import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, toRecord } from '../../../../tests/fixtures/small-atlas.ts';
import { EVENTS_CSV_COLUMNS } from '#lib/domain/events-csv-columns.ts';
import type { SelectedRecord, Selection } from '#lib/domain/selection.ts';
import { CSV_COLUMN_MESSAGES } from '#lib/messages/en/csv-columns.ts';
import EventTable from './EventTable.svelte';

const RECORDS = [toRecord('defense-drill'), toRecord('air-training'), toRecord('talks')];
const MANY = Array.from({ length: 2345 }, (_, n) =>
  toRecord('talks', { id: `talks-${n + 1}`, title: `Talks ${n + 1}` }),
);
/** The one event of the JMSDF is the oldest. */
const HUGE = [
  toRecord('defense-drill'),
  ...Array.from({ length: 2999 }, (_, n) =>
    toRecord('talks', { id: `talks-${n + 2}`, title: `Talks ${n + 2}` }),
  ),
];
const EVERYTHING: Selection = { kind: 'everything' };

afterEach(() => {
  vi.restoreAllMocks();
});

function toSelected(selection: Selection): SelectedRecord {
  return { selection, areaRecord: null, event: null, row: null };
}

async function show(search = '', records = RECORDS, selection = EVERYTHING) {
  const atlas = createAtlas(search, { records, selected: toSelected(selection) });
  const { navigation, announcer } = atlas;
  const said: string[] = [];
  vi.spyOn(announcer, 'say').mockImplementation((sentence) => void said.push(sentence));
  await renderWithAtlas(atlas, EventTable, {});
  await expect.element(page.getByRole('table')).toBeVisible();
  const select = (to: Selection) => {
    navigation.selected = toSelected(to);
    return tick();
  };
  return { atlas, asked: navigation.asked, said, select };
}

function readCells(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((cell) => cell.textContent.trim());
}

const readTitles = () => readCells('tbody th');
const box = page.getByRole('region');

describe('the table of events', () => {
  it('has the main columns, and all of the CSV in their order when asked', async () => {
    await show();
    expect(readCells('thead th')).toEqual([
      'Title',
      'When',
      'Status',
      'Names of areas',
      'Services',
      'Publications',
    ]);
    expect(readCells('tbody tr:first-child > *')).toEqual([
      'Missile defense drill',
      '2023-07-16',
      'held',
      'North Sea / Sea of the North',
      'JMSDF; USN',
      '2',
    ]);
    await page.getByRole('checkbox', { name: 'All columns' }).click();
    expect(readCells('thead th')).toHaveLength(EVENTS_CSV_COLUMNS.length);
    const descriptions = [...document.querySelectorAll('thead th')].map((head) =>
      head.getAttribute('title'),
    );
    const [id, title, ...others] = EVENTS_CSV_COLUMNS.map(
      ({ name }) => CSV_COLUMN_MESSAGES[name].description,
    );
    expect(descriptions).toEqual([title, id, ...others]);
    const address = page.getByRole('link', { name: 'https://navy.example/drill?a=1&b=2' }).first();
    await expect.element(address).toHaveAttribute('rel', 'noopener external');
  });

  it('is named by what it shows, and scrolls by keyboard', async () => {
    await show('?services=JMSDF');
    await expect
      .element(page.getByRole('table', { name: '1 of 3 events as a table' }))
      .toBeVisible();
    await expect.element(box).toHaveAttribute('tabindex', '0');
    expect(readTitles()).toEqual(['Missile defense drill']);
  });

  it('leads to an event by its title, the query carried along', async () => {
    await show('?list=table');
    const link = page.getByRole('link', { name: 'Talks in the capital' });
    await expect.element(link).toHaveAttribute('href', '/events/talks/?list=table');
  });

  it('says so where nothing is shown', async () => {
    await show('?services=none');
    await expect
      .element(page.getByText('No event is shown with the present filters.'))
      .toBeVisible();
    await expect.element(page.getByText('No rows')).toBeVisible();
  });

  it('says that the record could not be read, and reads it when asked again', async () => {
    const loadDetails = vi.fn(() => Promise.reject(new Error('found no network')));
    const atlas = createAtlas('', { records: RECORDS, loadDetails });
    await renderWithAtlas(atlas, EventTable, {});
    const failure = page.getByText('The record could not be read.');
    await expect.element(failure).toBeVisible();
    expect(loadDetails).toHaveBeenCalledTimes(1);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(failure).toBeVisible();
    expect(loadDetails).toHaveBeenCalledTimes(2);
  });
});

describe('its order', () => {
  it('is that of the address, and said of the column', async () => {
    const { atlas } = await show('?sort=-title');
    expect(readTitles()).toEqual([
      'Training over the sea',
      'Talks in the capital',
      'Missile defense drill',
    ]);
    const head = page.getByRole('columnheader', { name: 'Title' });
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
    atlas.view.readSearch('?sort=services');
    await expect
      .poll(readTitles)
      .toEqual(['Training over the sea', 'Missile defense drill', 'Talks in the capital']);
  });

  it('is asked for by the head of a column, and turned round by it', async () => {
    const { asked, atlas } = await show();
    await page.getByRole('button', { name: 'Title' }).click();
    expect(asked).toEqual([{ sort: { column: 'title', isDescending: false } }]);
    atlas.view.readSearch('?sort=title');
    await page.getByRole('button', { name: 'Title' }).click();
    expect(asked.at(-1)).toEqual({ sort: { column: 'title', isDescending: true } });
  });
});

describe('thousands of rows', () => {
  it('come a hundred at a time', async () => {
    const { said } = await show('', MANY);
    await expect.element(page.getByText('Rows 1–100 of 2,345')).toBeVisible();
    expect(readTitles()).toHaveLength(100);
    const previous = page.getByRole('button', { name: 'Previous 100' });
    const next = page.getByRole('button', { name: 'Next 100' });
    await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
    await next.click();
    await expect.element(page.getByText('Rows 101–200 of 2,345')).toBeVisible();
    expect(readTitles()[0]).toBe('Talks 101');
    expect(said).toEqual(['Rows 101–200 of 2,345.']);
    await previous.click();
    expect(readTitles()[0]).toBe('Talks 1');
  });

  it('show the page and the row of an event that is selected elsewhere', async () => {
    const { select } = await show('', MANY);
    const next = page.getByRole('button', { name: 'Next 100' });
    (next.element() as HTMLElement).focus();
    await select({ kind: 'event', id: 'talks-2250' });
    await expect.element(page.getByText('Rows 2,201–2,300 of 2,345')).toBeVisible();
    const row = document.querySelector('tr[aria-current="true"]');
    expect(row?.getAttribute('data-event')).toBe('talks-2250');
    const region = box.element();
    await expect.poll(() => region.scrollTop).toBeGreaterThan(0);
    const [inside, around] = [row, region].map((one) => one?.getBoundingClientRect());
    expect(inside?.top).toBeGreaterThanOrEqual(around?.top ?? NaN);
    expect(inside?.bottom).toBeLessThanOrEqual(around?.bottom ?? NaN);
    await expect.element(next).toHaveFocus();
  });
});

describe('more events than a table holds', () => {
  it('are the newest of them, which is said, and all of a smaller choice', async () => {
    const loadDetails = vi.fn(() => Promise.resolve(HUGE));
    const atlas = createAtlas('', { records: HUGE, loadDetails });
    await renderWithAtlas(atlas, EventTable, {});
    await expect.element(page.getByText('Rows 1–100 of 2,500')).toBeVisible();
    const words = page.getByText('The table holds the newest 2,500 of the 3,000 events shown.');
    await expect.element(words).toBeVisible();
    expect(readTitles()[0]).toBe('Talks 501');
    atlas.view.readSearch('?services=JMSDF');
    await expect.poll(readTitles).toEqual(['Missile defense drill']);
    expect(words.query()).toBeNull();
  });
});

describe('the selection and the map', () => {
  it('marks the events of a selected area, not by colour alone', async () => {
    await show('', RECORDS, { kind: 'area', id: 'north-sea' });
    expect(readCells('tr[data-mark="area"] th')).toEqual([
      'Missile defense drill (in the selected area)',
      'Training over the sea (in the selected area)',
    ]);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(0);
  });

  it('does not move for a row that is in view', async () => {
    const { select } = await show('', MANY);
    box.element().scrollTop = 40;
    await select({ kind: 'event', id: 'talks-6' });
    await expect.poll(() => document.querySelector('[aria-current]')).not.toBeNull();
    expect(box.element().scrollTop).toBe(40);
  });

  it('lights up the area of a row under the pointer or with the focus', async () => {
    const { atlas } = await show();
    await page.getByRole('link', { name: 'Missile defense drill' }).hover();
    await expect.poll(() => atlas.view.hovered).toBe('north-sea');
    await page.getByRole('link', { name: 'Talks in the capital' }).hover();
    await expect.poll(() => atlas.view.hovered).toBe(null);
    (page.getByRole('link', { name: 'Training over the sea' }).element() as HTMLElement).focus();
    expect(atlas.view.hovered).toBe('north-sea');
    (document.activeElement as HTMLElement).blur();
    expect(atlas.view.hovered).toBe(null);
  });
});
