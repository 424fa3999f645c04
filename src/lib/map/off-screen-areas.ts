import type { Map } from 'maplibre-gl';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import { toOffScreenMarkers, type OffScreenMarker } from '#lib/cartography/off-screen-markers.ts';

type Point = readonly [number, number];
type Listener = (pointers: readonly OffScreenMarker[]) => void;

/** Reports the areas beyond the edges at once and after each move. Returns a stop function. */
export function tellOffScreenAreas(
  map: Map,
  toLabels: () => readonly AreaLabel[],
  project: (at: Point) => Point,
  listener: Listener,
): () => void {
  const tell = () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    listener(toOffScreenMarkers(toLabels(), { width, height }, project));
  };
  tell();
  map.on('moveend', tell);
  return () => void map.off('moveend', tell);
}
