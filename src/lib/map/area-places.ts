import type { Map } from 'maplibre-gl';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import { projectNearest } from './nearest-copy.ts';

/** Present position of an area's badge, in pixels of the map. */
export interface AreaPixel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

type Listener = (places: readonly AreaPixel[]) => void;

/** Reports the badges' positions at once and with every move. Returns a stop function. */
export function watchAreaPixels(
  map: Map,
  toLabels: () => readonly AreaLabel[],
  listener: Listener,
): () => void {
  const tell = () =>
    listener(
      toLabels().map(({ id, at }) => {
        const [x, y] = projectNearest(map, at);
        return { id, x, y };
      }),
    );
  tell();
  map.on('move', tell);
  map.on('resize', tell);
  return () => {
    map.off('move', tell);
    map.off('resize', tell);
  };
}

/** Pixels from the edge of the map within which a position does not count as in view. */
const MARGIN = 40;
/** Half the side in pixels of the square around a position whose corners are not to be covered. */
const REACH = 16;

/** Whether something covers the map around a pixel of it. A popup does not: it moves along. */
function isCovered(map: Map, x: number, y: number): boolean {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [-REACH, REACH].some((right) =>
    [-REACH, REACH].some((down) => {
      const met = document.elementFromPoint(left + x + right, top + y + down);
      return !met?.closest('.maplibregl-canvas-container, .maplibregl-popup');
    }),
  );
}

/**
 * Moves the map just far enough to bring a position into view, or centres it where something would
 * cover it there. A step from one place to the next ends the movement to the first, which may lead
 * away from the next; a map that moves for another reason is left alone.
 */
export function bringIntoView(map: Map, at: readonly [number, number], isStep: boolean): void {
  if (isStep) map.stop();
  else if (map.isMoving()) return;
  const [x, y] = projectNearest(map, at);
  const { clientWidth, clientHeight } = map.getContainer();
  const beyond = (value: number, size: number) =>
    Math.min(value - MARGIN, 0) + Math.max(value - (size - MARGIN), 0);
  const by: [number, number] = [beyond(x, clientWidth), beyond(y, clientHeight)];
  if (isCovered(map, x - by[0], y - by[1])) map.panTo([...at]);
  else if (by.some((pixels) => pixels !== 0)) map.panBy(by);
}
