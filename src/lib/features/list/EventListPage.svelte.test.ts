import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readList, showList } from '../../../../tests/fixtures/list-panel.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';

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

const show = (search = '') => showList(search, index);

const NEWEST = [
  ...['October 2023: 1 event', 'talks'],
  ...['September 2023: 1 event', 'air-training'],
  ...['July 2023: 1 event', 'defense-drill'],
];
const OLDEST = [
  ...['July 2023: 1 event', 'defense-drill'],
  ...['September 2023: 1 event', 'air-training'],
  ...['October 2023: 1 event', 'talks'],
];
const BY_AREA = [
  ...['North Sea / Sea of the North: 2 events', 'air-training', 'defense-drill'],
  ...['South Range: 0 events', 'In no area of this map: 1 event', 'talks'],
];
const BY_SERIES = [
  ...['Northern Shield: 2 events', 'air-training', 'defense-drill'],
  ...['In no series: 1 event', 'talks'],
];

describe('the list of events', () => {
  it('has the newest first', async () => {
    await show();
    await expect.poll(readList).toEqual(NEWEST);
    const heading = page.getByRole('heading', { level: 2 });
    await expect.element(heading).toHaveTextContent('Events, the newest first');
  });

  it.each([
    ['oldest', OLDEST, 'Events, the oldest first'],
    ['date', OLDEST, 'Events, the oldest first'],
    ['area', BY_AREA, 'Events by area'],
    ['series', BY_SERIES, 'Events by series'],
  ])('stands by %s where the address says so', async (layout, items, heading) => {
    const { view } = await show(`?list=${layout}`);
    await expect.poll(readList).toEqual(items);
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(heading);
    view.readSearch('');
    await expect.poll(readList).toEqual(NEWEST);
  });

  it('by area has links to them, and says which have no event', async () => {
    await show('?list=area');
    const link = page.getByRole('link', { name: 'South Range' });
    await expect.element(link).toHaveAttribute('href', '/areas/south-range/?list=area');
    await expect.element(page.getByText('No event is recorded here yet.')).toBeVisible();
  });

  it('keeps to the filter in each layout', async () => {
    const { view } = await show('?services=JMSDF&list=area');
    await expect
      .poll(readList)
      .toEqual([
        ...['North Sea / Sea of the North: 1 of 2 events', 'defense-drill'],
        ...['South Range: 0 events', 'In no area of this map: 0 of 1 event'],
      ]);
    view.readSearch('?services=JMSDF');
    await expect.poll(readList).toEqual(['July 2023: 1 event', 'defense-drill']);
    view.readSearch('?services=JMSDF&list=series');
    await expect.poll(readList).toEqual(['Northern Shield: 1 of 2 events', 'defense-drill']);
    view.readSearch('?services=none&list=series');
    await expect
      .element(page.getByText('No event is shown with the present filters.'))
      .toBeVisible();
  });

  it('names areas and months in the language of the address', async () => {
    const { view } = await show('?lang=ja&list=area');
    const link = page.getByRole('link', { name: '日本語 south-range' });
    await expect.element(link).toHaveAttribute('lang', 'ja');
    view.readSearch('?lang=ja');
    await expect.element(page.getByRole('heading', { name: '2023年7月' })).toBeVisible();
  });

  it('lights up the area under the pointer', async () => {
    const { view } = await show('?list=area');
    await page.getByRole('link', { name: 'South Range' }).hover();
    await expect.poll(() => view.hovered).toBe('south-range');
    await page.getByRole('link', { name: 'Missile defense drill' }).hover();
    await expect.poll(() => view.hovered).toBe('north-sea');
    await page.getByRole('heading', { name: 'In no area of this map' }).hover();
    await expect.poll(() => view.hovered).toBe(null);
  });
});
