import { toMargins, type ExtentView } from '#lib/cartography/extent.ts';
import { fitExtent, toPixel } from '#lib/cartography/fit-extent.ts';

/** Pixels between a popup and its point, and between it and the edge of the map. */
const OFFSET = 20;
const MARGIN = 12;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Keeps an element beside a position of the static map, to the right where there is room, and
 * within the map. Returns a function that stops this.
 */
export function anchorToStaticMap(
  element: HTMLElement,
  { extent, hasPopup }: ExtentView,
  at: readonly [number, number],
): () => void {
  const stage = element.parentElement?.querySelector<HTMLElement>('.stage');
  if (!stage) return () => undefined;

  function place(): void {
    const { clientWidth: width, clientHeight: height } = stage as HTMLElement;
    element.style.maxWidth = `${width - 2 * MARGIN}px`;
    const { offsetWidth, offsetHeight } = element;
    const [x, y] = toPixel(
      extent,
      fitExtent(extent, width, height, toMargins(width, hasPopup)),
      at,
    );
    const isRight = x + OFFSET + offsetWidth + MARGIN <= width;
    const left = isRight ? x + OFFSET : x - OFFSET - offsetWidth;
    const top = y - offsetHeight / 2;
    element.style.left = `${clamp(left, MARGIN, width - offsetWidth - MARGIN)}px`;
    element.style.top = `${clamp(top, MARGIN, height - offsetHeight - MARGIN)}px`;
  }

  const observer = new ResizeObserver(place);
  observer.observe(stage);
  observer.observe(element);
  return () => {
    observer.disconnect();
    element.style.removeProperty('max-width');
    element.style.removeProperty('left');
    element.style.removeProperty('top');
  };
}
