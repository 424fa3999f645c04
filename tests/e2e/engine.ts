import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';

const CHUNKS = join(import.meta.dirname, '../../build/_app/immutable/chunks');

/** Address of the script that has a text in it, as a pattern. */
export function findScript(text: string): string {
  const holds = (name: string) => readFileSync(join(CHUNKS, name), 'utf8').includes(text);
  const found = readdirSync(CHUNKS).find((name) => name.endsWith('.js') && holds(name));
  if (!found) throw new Error(`No script of the build holds ${text}.`);
  return `**/${found}`;
}

let engine: string | null = null;

/** Address of MapLibre's own script, as a pattern. */
export function findEngine(): string {
  engine ??= findScript('maplibregl-canvas-container');
  return engine;
}

/** Keeps a script from coming until it is let go. */
export async function holdScript(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** What lets MapLibre come to the pages of a context in which it waits. */
const releases = new WeakMap<BrowserContext, () => Promise<void>>();

/**
 * Lets MapLibre wait until a test asks for the live map: drawn in software it takes up to half the
 * time of a test, also where that tests the panel alone.
 */
export async function letEngineWait(context: BrowserContext): Promise<void> {
  const address = findEngine();
  let release = () => {};
  const asked = new Promise<void>((resolve) => (release = resolve));
  const going: Promise<void>[] = [];
  const handle = (route: Route) => {
    const done = asked.then(() => route.continue());
    going.push(done);
    return done;
  };
  await context.route(address, handle);
  releases.set(context, async () => {
    releases.delete(context);
    release();
    await Promise.all(going);
    // What is never intercepted is cached as a reader's browser does.
    await context.unroute(address, handle);
  });
}

/** Lets MapLibre come, now and to every page of this context opened later. */
export async function releaseEngine(context: BrowserContext): Promise<void> {
  await releases.get(context)?.();
}

/** Keeps MapLibre from coming until it is let go. */
export async function holdEngine(page: Page): Promise<() => void> {
  const context = page.context();
  if (releases.has(context)) return () => void releaseEngine(context);
  return holdScript(page, findEngine());
}
