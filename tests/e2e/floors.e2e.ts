import { catalogue, expect, index, openMap, test } from './atlas.ts';

const SITE_PATHS = [
  '',
  ...index.areas.map(({ id }) => `areas/${id}/`),
  ...catalogue.events.map(({ id }) => `events/${id}/`),
];

/** What the page has stored in the browser, in every place it could. */
function readStored(): Promise<string[]> {
  return Promise.all([indexedDB.databases(), caches.keys()]).then(([databases, cacheNames]) => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...cacheNames,
    ...document.cookie.split(';').filter(Boolean),
  ]);
}

// Foreign requests, console errors and policy violations fail every test: see atlas.ts.
for (const path of SITE_PATHS.flatMap((part) => [`/${part}`, `/embed/${part}`])) {
  test(`${path} draws its map and stores nothing`, async ({ page, context }) => {
    await openMap(page, path);
    expect(await page.evaluate(readStored)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('the policy allows nothing inline, no eval and no blob', async ({ page }) => {
  await page.goto('/');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|blob:|\*/);
});

test('links to publications leave without handing the page over', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('main ol a');
  const rels = await links.evaluateAll((elements) =>
    elements.map((element) => element.getAttribute('rel')),
  );
  const expected = catalogue.events.flatMap(({ areas, publications }) =>
    Array(Math.max(1, areas.length)).fill(publications.filter(({ url }) => url !== null)),
  );
  expect(rels).toHaveLength(expected.flat().length);
  expect(new Set(rels)).toEqual(new Set(['noopener external']));
  const protocols = await links.evaluateAll((elements) =>
    elements.map((element) => new URL((element as HTMLAnchorElement).href).protocol),
  );
  expect(protocols.every((protocol) => ['https:', 'http:'].includes(protocol))).toBe(true);
});

test('without WebGL the page says so and the list stands', async ({ page, faults }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/areas/hawaii/');
  await expect(page.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'failed');
  await expect(page.getByText('This browser cannot draw the map')).toBeVisible();
  await expect(page.locator('main').getByRole('article')).toHaveCount(1);
  // The one warning that tells a developer why.
  expect(faults.splice(0).every((fault) => /could not be made|WebGL/.test(fault))).toBe(true);
});
