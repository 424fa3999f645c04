import type { Page } from '@playwright/test';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { readList } from './list.ts';

/** What the parts of a page say of the filter. */
export interface PageRead {
  /** Ids of the events in the list, in its order. */
  readonly list: readonly string[];
  /** Above the list. */
  readonly line: string;
  /** The description of its columns. */
  readonly timeline: string;
  readonly legend: readonly string[];
  /** The names of the boxes of the branches, with their counts. */
  readonly branches: readonly string[];
}

export async function readPage(page: Page): Promise<PageRead> {
  const filters = page.getByRole('region', { name: FILTER_MESSAGES.region, exact: true });
  const [list, line, timeline, legend, branches] = await Promise.all([
    readList(page),
    page.locator('[data-shown]').textContent(),
    page.locator('svg.columns > desc').textContent(),
    page
      .locator('li[data-legend]')
      .evaluateAll((all) => all.map((line) => line.lastChild?.textContent?.trim() ?? '')),
    filters
      .locator('> fieldset input')
      .evaluateAll((all) => all.map((box) => box.getAttribute('aria-label') ?? '')),
  ]);
  return {
    list,
    line: line?.trim() ?? '',
    timeline: timeline ?? '',
    legend,
    branches,
  };
}
