import type { Map } from 'maplibre-gl';
import type { AreaLabel } from '#lib/cartography/area-labels.ts';
import { projectNearest } from './nearest-copy.ts';

/** Where the badge of an area stands at this moment, in pixels of the map. */
export interface AreaPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

type Listener = (places: readonly AreaPlace[]) => void;

/** Tells where the badges stand: at once and with every move. Returns what stops it. */
export function watchAreaPlaces(
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

/** Moves the map just so far that a position is in view; not at all where it is. */
export function bringIntoView(map: Map, at: readonly [number, number]): void {
  const [x, y] = projectNearest(map, at);
  const { clientWidth, clientHeight } = map.getContainer();
  const beyond = (value: number, size: number) =>
    Math.min(value - MARGIN, 0) + Math.max(value - (size - MARGIN), 0);
  const by: [number, number] = [beyond(x, clientWidth), beyond(y, clientHeight)];
  if (by.some((pixels) => pixels !== 0)) map.panBy(by);
}
