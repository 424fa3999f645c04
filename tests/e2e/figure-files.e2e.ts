import { listFigures } from '#lib/exports/figure-names.ts';
import { catalogue, expect, index, test } from './atlas.ts';

const EVENT_FIGURES = listFigures(catalogue).filter((name) => name.startsWith('events/'));

const PATHS = [
  '/figures/index',
  ...index.areas.slice(0, 3).map(({ id }) => `/figures/areas/${id}`),
  ...index.series.slice(0, 1).map(({ id }) => `/figures/series/${id}`),
  ...EVENT_FIGURES.slice(0, 2).map((name) => `/figures/${name}`),
];

// A file has no page to name its sign: the browser asks for one by its old name.
test.beforeEach(async ({ page }) => {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204, body: '' }));
});

test('the figures open in a browser by themselves, with text and links', async ({ page }) => {
  for (const path of PATHS) {
    await page.goto(`${path}.svg`);
    const found = await page.evaluate(() => ({
      root: document.documentElement.tagName,
      title: document.querySelector('title')?.textContent ?? '',
      texts: [...document.querySelectorAll('text')].map((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        return { left, right, width };
      }),
      links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    }));
    expect(found.root).toBe('svg');
    expect(found.title, path).not.toBe('');
    expect(found.texts.length, path).toBeGreaterThan(20);
    for (const { left, right } of found.texts) {
      expect(left, path).toBeGreaterThanOrEqual(0);
      expect(right, path).toBeLessThanOrEqual(1280);
    }
    expect(found.links.length, path).toBeGreaterThan(0);
    for (const link of found.links) {
      const { status } = await page.evaluate(async (href) => {
        const response = await fetch(new URL(href, document.location.href));
        return { status: response.status };
      }, link);
      expect(status, `${path} → ${link}`).toBe(200);
    }
  }
});

test('each figure has its picture at twice the size', async ({ page, request }) => {
  for (const path of PATHS.slice(0, 3)) {
    const response = await request.get(`${path}.png`);
    expect(response.headers()['content-type']).toBe('image/png');
    await page.goto(`${path}.svg`);
    const width = await page.evaluate(() => document.documentElement.getBoundingClientRect().width);
    // The width stands in the first block of a PNG.
    expect((await response.body()).readUInt32BE(16)).toBe(2 * Math.round(width));
  }
});
