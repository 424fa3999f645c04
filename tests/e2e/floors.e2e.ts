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
  for (const { id, publications } of catalogue.events) {
    await page.goto(`/events/${id}/`);
    const links = await page.locator('main ol a').evaluateAll((elements) =>
      elements.map((element) => ({
        rel: element.getAttribute('rel'),
        protocol: new URL((element as HTMLAnchorElement).href).protocol,
      })),
    );
    expect(links).toHaveLength(publications.filter(({ url }) => url !== null).length);
    for (const { rel, protocol } of links) {
      expect(rel).toBe('noopener external');
      expect(['https:', 'http:']).toContain(protocol);
    }
  }
});

test('the list is readable, in the colours of the site, before any further request', async ({
  page,
  faults,
}) => {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) return route.continue();
    asked.push(request.resourceType());
    return route.abort();
  });
  await page.emulateMedia({ colorScheme: 'light' });
  for (const path of ['/', '/embed/']) {
    await page.goto(path);
    const { color, padding } = await page.locator('main').evaluate((main) => ({
      color: getComputedStyle(document.body).backgroundColor,
      padding: getComputedStyle(main.querySelector('article') ?? main).paddingTop,
    }));
    expect(color).toBe('rgb(253, 252, 249)');
    expect(padding).toBe('12px');
    await expect(page.locator('main article')).not.toHaveCount(0);
  }
  expect(asked).toContain('script');
  expect(asked).not.toContain('stylesheet');
  // Chromium tells of each request and import that was cut off.
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|Failed to fetch/);
});
