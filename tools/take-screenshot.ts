/**
 * Takes the README's picture of the built site, so that it stays true: `npm run screenshot`.
 * Run `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findBrowser } from './find-browser.ts';

const PORT = 4193;
const OUT_FILE = 'static/exercise-atlas.png';
const PAGE = `http://localhost:${PORT}/areas/sea-of-japan/`;

async function waitForServer(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(PAGE).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${PAGE}: has the site been built?`);
}

async function takePicture(page: Page): Promise<void> {
  await page.goto(`${PAGE}#map=3/29/163`);
  await page.waitForSelector('[data-map-state="ready"]');
  await page.waitForSelector('[data-popup] > section');
  await page.waitForSelector('[data-map-state="ready"]');
  await page.screenshot({ path: OUT_FILE });
}

const { path, said } = findBrowser();
console.log(said);
const server = spawn(process.execPath, [
  '--import',
  'tsx',
  'tools/serve.ts',
  '--port',
  String(PORT),
]);
try {
  await waitForServer();
  const browser = await chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGS] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await takePicture(page);
  await browser.close();
  console.log(`Wrote ${OUT_FILE}.`);
} finally {
  server.kill();
}
