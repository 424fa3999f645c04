import type { Map, MapGeoJSONFeature, MapMouseEvent, PointLike } from 'maplibre-gl';
import { HIT_RING } from '#lib/cartography/area-style.ts';
import type { AtlasMapOptions } from './atlas-map-options.ts';
import { AREA_LAYERS } from './style/layers.ts';

/** Pixels around the pointer in which a small range still counts as hit. */
const REACH = 6;
/** Pixels around a finger, tried in turn while no area is found: the nearest is meant. */
const FINGER_REACHES = [5, 10, 15] as const;

type Pixel = readonly [x: number, y: number];

/** Whether a feature can be hit: no band, nor the faint outer rings, where the area only may be. */
function isHit({ form, index, count }: Record<string, unknown>): boolean {
  if (form === 'band') return false;
  return form !== 'ring' || count === 1 || Number(index) >= HIT_RING;
}

type PointerOptions = Pick<AtlasMapOptions, 'drawing' | 'onselectareas' | 'onhoverarea'>;

/** Reports the areas under the pointer: on a click all, smallest first; on hover the smallest. */
export function watchAreaPointer(
  map: Map,
  { drawing, onselectareas, onhoverarea }: PointerOptions,
): void {
  const ids = drawing.rings.features.map(({ properties }) => properties.id);
  const drawn = [...new Set(ids)].toReversed();

  /** Ids of the areas hit, smallest first: the drawing has the larger ones before the smaller. */
  function toIds(features: readonly MapGeoJSONFeature[]): readonly string[] {
    const hit = features.filter(({ properties }) => isHit(properties));
    const found = new Set(hit.map(({ properties }) => String(properties['id'])));
    return drawn.filter((id) => found.has(id));
  }

  function query([x, y]: Pixel, reach: number): readonly string[] {
    const layers = AREA_LAYERS.filter((id) => map.getLayer(id));
    const toBox = (pixels: number): [PointLike, PointLike] => [
      [x - pixels, y - pixels],
      [x + pixels, y + pixels],
    ];
    const marks = layers.filter((id) => id === 'areas-mark');
    return toIds([
      ...map.queryRenderedFeatures(toBox(Math.max(reach, REACH)), { layers: marks }),
      ...map.queryRenderedFeatures(reach === 0 ? [x, y] : toBox(reach), { layers }),
    ]);
  }

  function findAreas(at: Pixel, isFinger = false): readonly string[] {
    for (const reach of [0, ...(isFinger ? FINGER_REACHES : [])]) {
      const ids = query(at, reach);
      if (ids.length > 0) return ids;
    }
    return [];
  }

  function select({ point: { x, y }, lngLat, originalEvent }: MapMouseEvent): void {
    const isFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    onselectareas(findAreas([x, y], isFinger), [lngLat.lng, lngLat.lat]);
  }

  /** Selects, on the Enter key, the areas in the middle of the map, where a cross is drawn. */
  function selectMiddle({ key, target }: KeyboardEvent): void {
    if (key !== 'Enter' || target !== map.getCanvas()) return;
    const { clientWidth, clientHeight } = map.getContainer();
    const { lng, lat } = map.getCenter();
    onselectareas(findAreas([clientWidth / 2, clientHeight / 2]), [lng, lat]);
  }

  function hover({ point: { x, y } }: MapMouseEvent): void {
    const [id = null] = findAreas([x, y]);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    onhoverarea(id);
  }

  map.on('click', select);
  map.on('mousemove', hover);
  map.on('mouseout', () => onhoverarea(null));
  map.getCanvas().addEventListener('keydown', selectMiddle);
}
