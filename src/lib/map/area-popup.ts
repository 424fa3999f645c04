import { Popup, type Map } from 'maplibre-gl';

/** The map's one popup. Its content is an element that Svelte owns. */
export interface AreaPopup {
  /** Opens at longitude and latitude in degrees, or moves there; takes the element along. */
  open(content: HTMLElement, at: readonly [number, number]): void;
  close(): void;
}

/** Pixels kept free between the popup and the edge of the map. */
const MARGIN = 12;

export function createAreaPopup(map: Map): AreaPopup {
  const popup = new Popup({
    // Closing, focus and Escape are the content's: MapLibre's button is under 24 px high.
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    maxWidth: 'none',
    className: 'atlas-popup',
  });

  /** Moves the map just far enough for the whole popup to be in view. */
  function panIntoView(): void {
    const inner = popup.getElement()?.getBoundingClientRect();
    const outer = map.getContainer().getBoundingClientRect();
    if (!inner) return;
    const beyond = (low: number, high: number) => Math.min(low, 0) + Math.max(high, 0);
    const x = beyond(inner.left - outer.left - MARGIN, inner.right - outer.right + MARGIN);
    const y = beyond(inner.top - outer.top - MARGIN, inner.bottom - outer.bottom + MARGIN);
    if (x !== 0 || y !== 0) map.panBy([x, y]);
  }

  let content: HTMLElement | null = null;
  let home: HTMLElement | null = null;

  return {
    open(next, [lng, lat]) {
      if (next !== content) home = next.parentElement;
      content = next;
      popup.setLngLat([lng, lat]).setDOMContent(next);
      if (!popup.isOpen()) popup.addTo(map);
      if (map.isMoving()) void map.once('moveend', panIntoView);
      else panIntoView();
    },
    close() {
      popup.remove();
      // Back to where Svelte keeps it.
      if (content) home?.append(content);
      content = null;
    },
  };
}
