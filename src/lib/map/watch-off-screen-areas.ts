import type { Map } from 'maplibre-gl';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import type { OffScreenMarker } from '#lib/cartography/off-screen-markers.ts';
import { projectNearest } from './nearest-copy.ts';

/**
 * Reports the areas beyond the edges soon and after each move. The module that computes them loads
 * after the map: on a wide screen nobody misses them. Returns a stop function.
 */
export function watchOffScreenAreas(
  map: Map,
  toLabels: () => readonly AreaLabel[],
  listener: (pointers: readonly OffScreenMarker[]) => void,
): () => void {
  const project = (at: readonly [number, number]) => projectNearest(map, at);
  let stop = () => {};
  let isStopped = false;
  void import('./off-screen-areas.ts').then(({ tellOffScreenAreas }) => {
    if (!isStopped) stop = tellOffScreenAreas(map, toLabels, project, listener);
  });
  return () => {
    isStopped = true;
    stop();
  };
}
