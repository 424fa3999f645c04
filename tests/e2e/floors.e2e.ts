import { expect, KEPT_ON_LEAVING, openLive, openMap, readStored, test } from './atlas.ts';
import { CHOSEN_EVENTS, IN_TWO_AREAS, OFF_MAP } from './choice.ts';
import { holdEngine } from './engine.ts';

/** Areas are opened, on their maps and under the same floors, in camera.e2e.ts. */
const PATHS = ['', 'embed/'].flatMap((start) => [
  `/${start}`,
  ...[IN_TWO_AREAS, OFF_MAP].map(({ id }) => `/${start}events/${id}/`),
]);

// Foreign requests, console errors and policy violations fail every test: see atlas.ts.
for (const path of PATHS) {
  test(`${path} draws its map and stores nothing`, async ({ page }) => {
    await openMap(page, path);
    expect(await readStored(page)).toEqual([]);
  });
}

test('the page of no other event asks or stores more before its map', async ({ page }) => {
  test.slow();
  await holdEngine(page);
  for (const { id } of CHOSEN_EVENTS) {
    await openLive(page, `/events/${id}/`);
    const stored = await readStored(page);
    expect(
      stored.filter((key) => !KEPT_ON_LEAVING.includes(key)),
      id,
    ).toEqual([]);
  }
});

test('what a page stores is seen', async ({ page }) => {
  await page.goto('/method/');
  await page.evaluate(() => {
    localStorage.setItem('a', '1');
    sessionStorage.setItem('b', '1');
    document.cookie = 'c=1';
  });
  // The browser files a cookie after the script that set it has gone on.
  await expect.poll(async () => [...(await readStored(page))].toSorted()).toEqual(['a', 'b', 'c']);
  await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
  await page.context().clearCookies();
});

test('the policy allows nothing inline, no eval and no blob', async ({ page }) => {
  await page.goto('/');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|blob:|\*/);
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
  // Chromium reports each request and import that was cut off, the last ones when the page is left.
  await page.goto('about:blank');
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|Failed to fetch/);
});
