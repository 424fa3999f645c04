import type { Map } from 'maplibre-gl';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import { projectNearest } from './nearest-copy.ts';

/** Where the badge of an area stands at this moment, in pixels of the map. */
export interface AreaPixel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

type Listener = (places: readonly AreaPixel[]) => void;

/** Tells where the badges stand: at once and with every move. Returns what stops it. */
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

/** Pixels from the edge of the map at which a place still counts as well in view. */
const MARGIN = 40;
/** Pixels from its middle to its corners that a place is seen by. */
const REACH = 16;

/** Whether something stands over the map at a pixel of it. A popup does not: it moves along. */
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
 * Moves the map just so far that a position is in view, or to its middle where something would
 * cover it there. A step from one place to the next ends the way to the first, which may lead away
 * from it; a map that moves for another reason is let be.
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
