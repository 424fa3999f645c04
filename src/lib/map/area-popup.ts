import { Popup, type Map, type PositionAnchor } from 'maplibre-gl';
import { projectNearest } from './nearest-copy.ts';

type Point = readonly [number, number];

/** Moves the element so that it keeps its focus and scroll position. */
function moveKeepingFocus(content: HTMLElement, move: () => void): void {
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && content.contains(activeElement);
  const scroller = content.querySelector('[data-popup-scroll]');
  const top = scroller?.scrollTop ?? 0;
  move();
  if (focused && document.activeElement !== activeElement)
    activeElement.focus({ preventScroll: true });
  scroller?.scrollTo(0, top);
}

/** The map's one popup. Its content is an element that Svelte owns. */
export interface AreaPopup {
  /** Opens at longitude and latitude in degrees, or moves there; takes the element along. */
  open(content: HTMLElement, at: Point): void;
  close(): void;
}

/** Pixels kept free between the popup and the edge of the map. */
const MARGIN = 12;
/** Usual width of the popup in pixels, until it is in the page and can be measured. */
const WIDTH = 368;
/** Pixels between the popup and its point. */
const OFFSET = 12;

export function createAreaPopup(map: Map): AreaPopup {
  const popup = new Popup({
    // Closing, focus and Escape are the content's: MapLibre's button is under 24 px high.
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    maxWidth: 'none',
    className: 'atlas-popup',
  });

  /** Pixels by which the popup lies beyond the map, to the right and below as positive numbers. */
  function measureBeyond(): readonly [x: number, y: number] {
    const inner = popup.getElement()?.getBoundingClientRect();
    const outer = map.getContainer().getBoundingClientRect();
    if (!inner) return [0, 0];
    const beyond = (low: number, high: number) => Math.min(low, 0) + Math.max(high, 0);
    return [
      beyond(inner.left - outer.left - MARGIN, inner.right - outer.right + MARGIN),
      beyond(inner.top - outer.top - MARGIN, inner.bottom - outer.bottom + MARGIN),
    ];
  }

  /** Slides a popup beside its point up or down into view; else moves the map just far enough. */
  function bringIntoView(): void {
    const { anchor } = popup.options;
    const isBeside = anchor === 'left' || anchor === 'right';
    const across = anchor === 'left' ? OFFSET : -OFFSET;
    popup.setOffset(isBeside ? [across, 0] : OFFSET);
    const [x, y] = measureBeyond();
    if (isBeside && y !== 0) popup.setOffset([across, -y]);
    popup.getElement()?.classList.toggle('is-shifted', isBeside && Math.abs(y) > 1);
    const up = isBeside ? 0 : y;
    if (x !== 0 || up !== 0) map.panBy([x, up]);
  }

  /** Anchor for a popup beside its point, which keeps the area in view; undefined without room. */
  function chooseSide(at: Point, width: number): PositionAnchor | undefined {
    const [x] = projectNearest(map, at);
    const room = width + 2 * MARGIN;
    if (map.getContainer().clientWidth - x > room) return 'left';
    return x > room ? 'right' : undefined;
  }

  /** Brings the popup into view when the keyboard reaches something in it. */
  function showFocused(): void {
    if (!map.isMoving()) bringIntoView();
  }

  let content: HTMLElement | null = null;
  let home: HTMLElement | null = null;

  return {
    open(next, at) {
      if (next !== content) home = next.parentElement;
      content = next;
      next.addEventListener('focusin', showFocused);
      const width = next.offsetWidth || WIDTH;
      moveKeepingFocus(next, () => {
        popup.setLngLat([...at]).setDOMContent(next);
        popup.options.anchor = chooseSide(at, width);
        if (!popup.isOpen()) popup.addTo(map);
      });
      if (map.isMoving()) void map.once('moveend', bringIntoView);
      else bringIntoView();
    },
    close() {
      const last = content;
      content = null;
      if (!last) return;
      last.removeEventListener('focusin', showFocused);
      moveKeepingFocus(last, () => {
        popup.remove();
        // The content goes back to where Svelte keeps it.
        home?.append(last);
      });
    },
  };
}
