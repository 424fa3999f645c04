import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { toEventSummary } from '#lib/domain/event-summary.ts';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, toRecord } from '../../../../tests/fixtures/small-atlas.ts';
import EventSummaryCard from './EventSummaryCard.svelte';

async function show(id: string) {
  const record = toRecord(id, { accounts: [{ about: 'ships', note: null, says: [] }] });
  return renderWithAtlas(createAtlas('?services=JMSDF'), EventSummaryCard, {
    event: toEventSummary(record),
    row: 0,
  });
}

describe('the brief card of an event', () => {
  it('says date, kind, status and title', async () => {
    await show('air-training');
    await expect.element(page.getByText('14 to 23 September 2023', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Training flight, announced')).toBeVisible();
    const heading = page.getByRole('heading', { level: 4 });
    await expect.element(heading).toHaveTextContent('Training over the sea');
  });

  it('names the services that took part', async () => {
    const { container } = await show('defense-drill');
    const services = page.getByRole('list', { name: 'Participants' }).getByRole('listitem');
    expect(services.elements().map((item) => item.textContent?.trim())).toEqual(['JMSDF', 'USN']);
    await expect.element(page.getByTitle('United States Navy')).toBeVisible();
    expect(container.querySelectorAll('svg.maritime')).toHaveLength(2);
  });

  it('leads to the page of the event by its title and by what stands there', async () => {
    await show('defense-drill');
    for (const name of ['Missile defense drill', '2 publications, 1 point where accounts differ']) {
      const link = page.getByRole('link', { name });
      await expect.element(link).toHaveAttribute('href', '/events/defense-drill/?services=JMSDF');
    }
  });
});
