import type { FrameLocator, Page } from '@playwright/test';
import { expect, index, test } from './atlas.ts';

// The live map comes, or fails, as for readers.
test.use({ hasEngine: true });

/** An article with the atlas in a frame, on the same host. */
async function openArticle(page: Page, attributes: string): Promise<FrameLocator> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title><iframe src="/embed/" width="800" height="600" ${attributes}></iframe>`,
    }),
  );
  await page.goto('/article.html');
  return page.frameLocator('iframe');
}

for (const sandbox of ['', 'allow-scripts']) {
  test(`a frame with sandbox="${sandbox}" shows the still map and its links`, async ({
    page,
    faults,
  }) => {
    const frame = await openArticle(page, `sandbox="${sandbox}"`);
    const figure = frame.locator('[data-figure]');
    await expect(figure).toBeVisible();
    for (const { id } of index.areas) {
      await expect(figure.locator(`a[data-area="${id}"]:not([tabindex])`)).toBeVisible();
    }
    await expect(frame.locator('main article').first()).toBeAttached();
    if (sandbox !== '') await expect.poll(() => faults.join()).toContain('Worker failed to load');
    // The browser refuses a page without an origin its scripts, on a host that does not allow them
    // to all, or else the worker of the map; nothing of the page itself throws.
    for (const fault of faults.splice(0)) {
      expect(fault).toMatch(
        /CORS policy|ERR_FAILED|sandboxed|Failed to fetch dynamically imported module|worker-src|Worker failed to load/,
      );
    }
  });
}

test('a frame that is hidden at first draws its map when it is shown', async ({ page }) => {
  const frame = await openArticle(page, 'style="display: none"');
  const map = frame.locator('[data-map-state]');
  await expect(map).toHaveAttribute('data-map-state', /figure|loading/);
  await expect(frame.locator('[data-figure] a[data-area]').first()).toBeAttached();
  await page.locator('iframe').evaluate((element) => element.style.removeProperty('display'));
  await expect(frame.locator('[data-figure]')).toBeVisible();
  await expect(map).toHaveAttribute('data-map-state', 'ready');
});
