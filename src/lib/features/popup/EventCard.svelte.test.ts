import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, toRecord } from '../../../../tests/fixtures/small-atlas.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toEventSummary } from '#lib/domain/event-summary.ts';
import EventCard from './EventCard.svelte';

const EVENT = toRecord('defense-drill', {
  participants: [
    {
      service: 'JMSDF',
      units: [
        { name: 'JS Maya', hull: 'DDG-179', type: 'destroyer', count: 1 },
        { name: 'SH-60K', hull: null, type: null, count: 2 },
      ],
    },
    { service: 'USN', units: [] },
  ],
  accounts: [
    {
      about: 'number of ships',
      note: 'The papers do not agree.',
      says: [
        { text: 'three ships', by: ['navy'] },
        { text: 'four ships', by: ['paper', 'navy'] },
      ],
    },
  ],
});

async function show(event = EVENT, options: { isOpen?: boolean; current?: EventRecord } = {}) {
  return renderWithAtlas(createAtlas('?services=JMSDF', { records: [event] }), EventCard, {
    event: toEventSummary(event),
    row: 0,
    isOpen: true,
    ...options,
  });
}

describe('the card of an event', () => {
  it('says the date in words, at its own precision', async () => {
    await show();
    await expect.element(page.getByText('16 July 2023', { exact: true })).toBeVisible();
  });

  it('says a span of days, what kind of event it is and its status', async () => {
    await show(toRecord('air-training'));
    await expect.element(page.getByText('14 to 23 September 2023', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Training flight, announced')).toBeVisible();
  });

  it('has its title as a heading that leads to the event and keeps the filter', async () => {
    await show();
    const link = page.getByRole('heading', { level: 4 }).getByRole('link');
    await expect.element(link).toHaveTextContent('Missile defense drill');
    await expect.element(link).toHaveAttribute('href', '/events/defense-drill/?services=JMSDF');
    await expect.element(link).not.toHaveAttribute('aria-current');
  });

  it('says so when the address is its own', async () => {
    await show(EVENT, { current: EVENT, isOpen: false });
    const link = page.getByRole('link', { name: 'Missile defense drill' });
    await expect.element(link).toHaveAttribute('aria-current', 'true');
    await expect.element(page.getByRole('link', { name: 'Navy News' })).toBeVisible();
  });

  it('names who took part, with ships, aircraft and counts', async () => {
    await show();
    await expect.element(page.getByTitle('Japan Maritime Self-Defense Force')).toBeVisible();
    await expect
      .element(page.getByText('JS Maya (DDG-179, destroyer); 2 × SH-60K', { exact: true }))
      .toBeVisible();
    await expect.element(page.getByText('units not named')).toBeVisible();
  });
});

describe('the publications of an event', () => {
  it('are links out that say publisher, kind, country and language', async () => {
    await show();
    const link = page.getByRole('link', { name: 'Navy News' });
    await expect.element(link).toHaveAttribute('href', 'https://navy.example/drill?a=1&b=2');
    expect(link.element().getAttribute('rel')?.split(' ')).toContain('noopener');
    await expect.element(link).toHaveAttribute('hreflang', 'en');
    const entry = page.getByRole('listitem').filter({ has: link });
    await expect
      .element(entry)
      .toHaveTextContent('armed force or its outlet, United States, English');
    await expect.element(entry).toHaveTextContent('Three ships drill, 17 July 2023.');
    await expect.element(entry).toHaveTextContent('For: date, area, participants.');
  });

  it('without an address are no links, and say why', async () => {
    await show();
    expect(page.getByRole('link', { name: '海の新聞' }).query()).toBeNull();
    const entry = page.getByRole('list').last().getByRole('listitem').last();
    await expect.element(entry).toHaveTextContent('海の新聞 (no address held)');
    await expect.element(entry).toHaveTextContent('press, Japan, Japanese');
    await expect.element(entry).toHaveTextContent('No headline recorded, undated.');
    await expect.element(entry).toHaveTextContent('The copy held has no address.');
  });

  it('are folded away until asked for', async () => {
    await show(EVENT, { isOpen: false });
    const link = page.getByRole('link', { name: 'Navy News' });
    expect(link.query()).toBeNull();
    await page.getByText('2 publications, 1 point where accounts differ').click();
    await expect.element(link).toBeVisible();
  });

  it('are counted in the singular too', async () => {
    await show(toRecord('talks', { publications: EVENT.publications.slice(0, 1) }));
    await expect.element(page.getByText('1 publication', { exact: true })).toBeVisible();
  });
});

describe('a card whose record cannot be read', () => {
  async function showUnread() {
    const event = toEventSummary(EVENT);
    let isOnline = false;
    const loadDetails = () =>
      isOnline ? Promise.resolve([EVENT]) : Promise.reject(new Error('found no network'));
    const atlas = createAtlas('', { loadDetails });
    await renderWithAtlas(atlas, EventCard, { event, row: 0 });
    return { comeOnline: () => (isOnline = true) };
  }

  it('says so, and leads to the page of the event', async () => {
    await showUnread();
    await page.getByText('2 publications').click();
    await expect.element(page.getByText('Its publications could not be read.')).toBeVisible();
    const link = page.getByRole('link', { name: 'They stand on its own page.' });
    await expect.element(link).toHaveAttribute('href', '/events/defense-drill/');
  });

  it('asks again when it is opened again', async () => {
    const { comeOnline } = await showUnread();
    const summary = page.getByText('2 publications');
    await summary.click();
    await expect.element(page.getByText('Its publications could not be read.')).toBeVisible();
    comeOnline();
    await summary.click();
    await summary.click();
    await expect.element(page.getByRole('link', { name: 'Navy News' })).toBeVisible();
  });
});

describe('rival accounts', () => {
  it('stand side by side, each with the publishers that give it', async () => {
    await show();
    const three = page.getByRole('listitem').filter({ hasText: /^three ships/ });
    const four = page.getByRole('listitem').filter({ hasText: /^four ships/ });
    await expect
      .element(three)
      .toHaveTextContent(/^three ships\s+Navy News \(armed force or its outlet, United States\)$/);
    await expect
      .element(four)
      .toHaveTextContent(
        /^four ships\s+Navy News \(armed force or its outlet, United States\); 海の新聞 \(press, Japan\)$/,
      );
    await expect.element(page.getByText('The papers do not agree.')).toBeVisible();
  });
});

it('shows text as text, whatever a publication wrote', async () => {
  const summary = '<img src=x onerror="document.title = \'broken\'"> & <b>bold</b>';
  const { container } = await show(toRecord('defense-drill', { summary, title: summary }));
  await expect.element(page.getByText(summary).last()).toBeVisible();
  expect(container.querySelector('img, b')).toBeNull();
});
