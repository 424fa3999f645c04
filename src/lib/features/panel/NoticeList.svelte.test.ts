import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Notice } from '#lib/view/notice.ts';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas } from '../../../../tests/fixtures/small-atlas.ts';
import NoticeList from './NoticeList.svelte';

const NOTICES: readonly Notice[] = [
  { parameter: 'services', found: 'PLAN', reason: 'unknown-service' },
  { parameter: 'from', found: '2023-02-30', reason: 'not-a-day' },
  { parameter: 'to', found: '2023-02-30', reason: 'not-a-day' },
  { parameter: 'from', found: '2023-08-01/2023-07-01', reason: 'from-after-to' },
  { parameter: 'theme', found: 'pink', reason: 'unknown-theme' },
  { parameter: 'map', found: '99/0/0', reason: 'not-a-camera' },
];

async function show(notices: readonly Notice[]) {
  const atlas = createAtlas();
  atlas.navigation.notices = notices;
  const { container } = await renderWithAtlas(atlas, NoticeList, {});
  return { ...atlas, container };
}

describe('the notices about an address', () => {
  it('stand in a region of their own, where there are any', async () => {
    const atlas = await show([]);
    const region = page.getByRole('region', { name: 'About the address of this page' });
    expect(region.query()).toBeNull();
    expect(page.getByRole('list').query()).toBeNull();
    expect(atlas.announcer.said).toBe('');

    atlas.navigation.notices = NOTICES.slice(0, 1);
    await expect.element(region).toHaveTextContent('“PLAN” is no service in this record');
    expect(atlas.announcer.said).toBe('A part of the address could not be followed.');
  });

  it('quote what was found, one sentence for each', async () => {
    await show(NOTICES);
    const sentences = page.getByRole('listitem').elements();
    expect(sentences).toHaveLength(NOTICES.length);
    NOTICES.forEach(({ found, reason }, index) => {
      const words = reason === 'from-after-to' ? found.replace('/', ' to ') : found;
      expect(sentences[index]?.textContent).toContain(`“${words}”`);
      expect(sentences[index]?.textContent).toMatch(/\.$/);
    });
    expect(new Set(sentences.map(({ textContent }) => textContent)).size).toBe(NOTICES.length - 1);
  });

  it('are cut short where an address is full of faults', async () => {
    const found = 'X'.repeat(6000);
    const notices = Array.from({ length: 600 }, (_, index): Notice => ({
      parameter: 'services',
      found: `${index}${found}`,
      reason: 'unknown-service',
    }));
    await show(notices);
    const sentences = page.getByRole('listitem').elements();
    expect(sentences).toHaveLength(7);
    expect(sentences.at(-1)?.textContent).toBe('594 more parts of it could not be followed.');
    expect(sentences[0]?.textContent?.length).toBeLessThan(120);
  });

  it('show markup from the address as text', async () => {
    const found = '<img src=x onerror=alert(1)>';
    const notices: readonly Notice[] = [{ parameter: 'theme', found, reason: 'unknown-theme' }];
    const { container } = await show(notices);
    await expect.element(page.getByText(found)).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });
});
