/**
 * Measures what visits of the built site take from a host, in a browser, and writes it into
 * `deploy/README.md`: `npm run deploy:measure`, after `npm run build`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext } from 'playwright';
import { createSiteServer } from './deploy/site-server.ts';
import { countTraffic, measureFolder, toSizeTable, toTrafficTable } from './deploy/traffic.ts';
import { CHROMIUM_ARGS, findBrowser } from './find-browser.ts';

const FOLDER = 'build';
const README = 'deploy/README.md';
const MEASURED = /(?<=<!-- measured -->)[\s\S]*(?=<!-- end -->)/;

if (!existsSync(`${FOLDER}/index.html.br`)) {
  console.error(
    `${FOLDER}/ has no compressed copies: run "npm run build", without PRECOMPRESS=off.`,
  );
  process.exit(1);
}

const readme = readFileSync(README, 'utf8');
if (!MEASURED.test(readme))
  throw new Error(`found no place for measures in ${README}, expected one`);

const server = createSiteServer({ folder: FOLDER });
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const takeCount = countTraffic(server);

const { path, said } = findBrowser();
console.log(said);
const browser = await chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGS] });

/** Opens a page, waits for its map where it has one, and counts what that took. */
async function visit(name: string, context: BrowserContext, address: string, isLive = true) {
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}${address}`);
  if (isLive) await page.waitForSelector('[data-map-state="ready"]', { timeout: 120_000 });
  // What a page fetches ahead comes after the map.
  await page.waitForLoadState('networkidle');
  await page.close();
  return { name, ...takeCount() };
}

const viewport = { width: 1440, height: 900 };
const [first, second, plain] = await Promise.all([
  browser.newContext({ viewport }),
  browser.newContext({ viewport: { width: 800, height: 600 } }),
  browser.newContext({ viewport, javaScriptEnabled: false }),
]);
const visits = [
  await visit('first', first, '/'),
  await visit('again, nothing published since', first, '/'),
  await visit('embed, first', second, '/embed/'),
  await visit('embed, again', second, '/embed/'),
  await visit('first, without script', plain, '/', false),
];
await browser.close();
server.close();

const sizes = [
  { name: 'as built', ...measureFolder(FOLDER, { hasCopies: true }) },
  { name: 'with `PRECOMPRESS=off`', ...measureFolder(FOLDER, { hasCopies: false }) },
];
const tables = `${toTrafficTable(visits)}\n\n${toSizeTable(sizes)}`;
console.log(tables);
writeFileSync(
  README,
  readme.replace(MEASURED, () => `\n\n${tables}\n\n`),
);
console.log(`Wrote it into ${README}: npx prettier --write ${README}`);
