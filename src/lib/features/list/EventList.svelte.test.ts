import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import EventList from './EventList.svelte';

const index = {
  ...INDEX,
  areas: INDEX.areas.map((area) => ({
    ...area,
    names: { ...area.names, ja: `日本語 ${area.id}` },
  })),
  events: INDEX.events.map((event) =>
    event.id === 'talks' ? event : { ...event, series: 'shield' },
  ),
  series: [{ id: 'shield', name: 'Northern Shield' }],
};

async function show(search = '') {
  const atlas = createAtlas(search, { index });
  const { container } = await renderWithAtlas(atlas, EventList, {});
  return { view: atlas.view, container };
}

/** Each group of the page as its name, its count and the ids of its events. */
function readGroups(): readonly string[] {
  return [...document.querySelectorAll('section')].map((section) => {
    const ids = [...section.querySelectorAll('article')].map(({ dataset }) => dataset['event']);
    const text = (selector: string) => section.querySelector(selector)?.textContent.trim();
    return [text('h3'), text('.count'), ids.join(' ')].join(': ');
  });
}

const BY_AREA = [
  'North Sea / Sea of the North: 2 events: defense-drill air-training',
  'South Range: 0 events: ',
  'In no area of this map: 1 event: talks',
];
const BY_DATE = [
  'July 2023: 1 event: defense-drill',
  'September 2023: 1 event: air-training',
  'October 2023: 1 event: talks',
];
const BY_SERIES = [
  'Northern Shield: 2 events: defense-drill air-training',
  'In no series: 1 event: talks',
];

describe('the list of events', () => {
  it('stands by area: links with their id for tests and printers, and the events in none', async () => {
    const { container } = await show();
    await expect.poll(readGroups).toEqual(BY_AREA);
    const link = page.getByRole('link', { name: 'South Range' });
    await expect.element(link).toHaveAttribute('href', '/areas/south-range/');
    const areas = [...container.querySelectorAll('section[data-area]')];
    expect(areas.map((area) => area.getAttribute('data-area'))).toEqual([
      'north-sea',
      'south-range',
      'off-map',
    ]);
    await expect.element(page.getByText('No event is recorded here yet.')).toBeVisible();
  });

  it.each([
    ['date', BY_DATE, 'Events by date'],
    ['series', BY_SERIES, 'Events by series'],
  ])('stands by %s where the address says so', async (form, groups, heading) => {
    const { container, view } = await show(`?list=${form}`);
    await expect.poll(readGroups).toEqual(groups);
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(heading);
    expect(container.querySelectorAll('section[data-area]')).toHaveLength(0);
    expect(container.querySelectorAll('section[data-group]')).toHaveLength(groups.length);
    view.readSearch('');
    await expect.poll(readGroups).toEqual(BY_AREA);
  });

  it('of thousands of events comes in steps, and whole', async () => {
    const [event] = index.events;
    if (!event) throw new Error('found no event, expected one in the small atlas');
    const events = Array.from({ length: 1000 }, (_, n) => ({ ...event, id: `${event.id}-${n}` }));
    const start = { ...event.when.start };
    const many = {
      ...index,
      events: events.map((one, n) => {
        const day = `2${String(n % 500).padStart(3, '0')}-07-16`;
        return {
          ...one,
          when: { edtf: day, end: null, start: { ...start, first: day, last: day } },
        };
      }),
    };
    const atlas = createAtlas('?list=date', { index: many });
    const { container } = await renderWithAtlas(atlas, EventList, {});
    const count = () => container.querySelectorAll('section[data-group] article').length;
    await expect.poll(count, { timeout: 20_000 }).toBe(1000);
    expect(container.querySelectorAll('section[data-group]')).toHaveLength(500);
  });

  it('keeps to the filter in each form', async () => {
    const { view } = await show('?services=JMSDF');
    await expect
      .poll(readGroups)
      .toEqual([
        'North Sea / Sea of the North: 1 of 2 events: defense-drill',
        'South Range: 0 events: ',
        'In no area of this map: 0 of 1 event: ',
      ]);
    view.readSearch('?services=JMSDF&list=date');
    await expect.poll(readGroups).toEqual(['July 2023: 1 event: defense-drill']);
    view.readSearch('?services=JMSDF&list=series');
    await expect.poll(readGroups).toEqual(['Northern Shield: 1 of 2 events: defense-drill']);
    view.readSearch('?services=none&list=series');
    await expect
      .element(page.getByText('No event is shown with the present filters.'))
      .toBeVisible();
  });

  it('names areas and months in the language of the address', async () => {
    const { view } = await show('?lang=ja');
    const link = page.getByRole('link', { name: '日本語 south-range' });
    await expect.element(link).toHaveAttribute('lang', 'ja');
    view.readSearch('?lang=ja&list=date');
    await expect.element(page.getByRole('heading', { name: '2023年7月' })).toBeVisible();
  });

  it('lights up the area under the pointer', async () => {
    const { view } = await show();
    await page.getByRole('link', { name: 'South Range' }).hover();
    await expect.poll(() => view.hovered).toBe('south-range');
    await page.getByRole('heading', { name: 'In no area of this map' }).hover();
    await expect.poll(() => view.hovered).toBe(null);
  });
});
