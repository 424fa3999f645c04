import type { Locator, Page } from '@playwright/test';
import { toMercator } from '#lib/geometry/mercator.ts';
import { openArea } from './atlas.ts';
import { findScript, holdScript } from './engine.ts';

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
