import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { toMercator } from '#lib/geometry/mercator.ts';
import { openArea } from './atlas.ts';

const CHUNKS = join(import.meta.dirname, '../../build/_app/immutable/chunks');

/** The still map under the live one. */
export function figure(page: Page): Locator {
  return page.locator('[data-figure]');
}

/** What the page says over the still map, where the live one does not come. */
export function failure(page: Page): Locator {
  return page.locator('.said:not(.waiting)');
}

/** The link at an area's badge and name: the way to it by keyboard. */
export function figureLink(page: Page, id: string): Locator {
  return figure(page).locator(`a[data-area="${id}"]:not([tabindex])`);
}

/** Where a position stands on the figure, as the browser itself has projected it. */
export async function findOnFigure(
  page: Page,
  position: readonly [number, number],
): Promise<{ x: number; y: number }> {
  // Looked up and asked in one step: the page may redraw the figure between two.
  return page.evaluate(([x, y]) => {
    const shape = document.querySelector<SVGGElement>('[data-figure] > svg > g');
    const matrix = shape?.getScreenCTM();
    if (!matrix) throw new Error('found no figure that is drawn');
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return { x: point.x, y: point.y };
  }, toMercator(position));
}

export async function clickFigureAt(
  page: Page,
  position: readonly [number, number],
): Promise<void> {
  const { x, y } = await findOnFigure(page, position);
  await page.mouse.click(x, y);
}

/** Clicks the middle of an area on the figure; where areas overlap, chooses it. */
export async function openFigureArea(page: Page, id: string): Promise<void> {
  await openArea(page, id, clickFigureAt);
}

/** The number on each badge of the figure, by area. */
export async function readFigureBadges(page: Page): Promise<Record<string, number>> {
  const pairs = await figure(page)
    .locator('a[data-area]:not([tabindex])')
    .evaluateAll((links) =>
      links.flatMap((link) => {
        const number = link.querySelector('text:not([class])')?.textContent;
        return number ? [[link.getAttribute('data-area'), Number(number)]] : [];
      }),
    );
  return Object.fromEntries(pairs) as Record<string, number>;
}

/** Address of the script that has a text in it, as a pattern. */
function findScript(text: string): string {
  const holds = (name: string) => readFileSync(join(CHUNKS, name), 'utf8').includes(text);
  const found = readdirSync(CHUNKS).find((name) => name.endsWith('.js') && holds(name));
  if (!found) throw new Error(`No script of the build holds ${text}.`);
  return `**/${found}`;
}

/** Address of MapLibre's own script, as a pattern. */
export function findEngine(): string {
  return findScript('maplibregl-canvas-container');
}

/** Keeps a script from coming until it is let go. */
async function holdScript(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** Keeps MapLibre from coming until it is let go. */
export function holdEngine(page: Page): Promise<() => void> {
  return holdScript(page, findEngine());
}

/** Keeps what redraws the figure from coming; `comes` is settled once it has. */
export async function holdRedrawing(
  page: Page,
): Promise<{ release: () => void; comes: Promise<unknown> }> {
  const address = findScript('data-figure=""');
  const release = await holdScript(page, address);
  return {
    release,
    comes: page.waitForEvent('requestfinished', {
      predicate: (request) => request.url().endsWith(address.slice(2)),
    }),
  };
}

/** A browser without WebGL; other canvases work. */
export async function takeWebGlAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });
}
