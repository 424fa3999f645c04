import type { Map, MapMouseEvent, PointLike } from 'maplibre-gl';
import { HIT_RING } from '#lib/cartography/area-look.ts';
import type { AtlasMapOptions } from './atlas-map.ts';
import { AREA_LAYERS } from './layers.ts';

export interface AreaPointer {
  remove(): void;
}

/** Pixels around the pointer in which a small range still counts as hit. */
const REACH = 6;

/** The faint outer rings of a soft edge belong to the area only as a possibility. */
function isHit({ form, index, count }: Record<string, unknown>): boolean {
  if (form === 'band') return false;
  return form !== 'ring' || count === 1 || Number(index) >= HIT_RING;
}

/** Tells which areas lie under the pointer: all of them, smallest first. */
export function createAreaPointer(
  map: Map,
  { onselectareas, onhoverarea }: Pick<AtlasMapOptions, 'onselectareas' | 'onhoverarea'>,
): AreaPointer {
  function findAreas({ point: { x, y } }: MapMouseEvent): readonly string[] {
    const layers = AREA_LAYERS.filter((id) => map.getLayer(id));
    const box: [PointLike, PointLike] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ];
    const marks = map.queryRenderedFeatures(box, {
      layers: layers.filter((id) => id === 'areas-mark'),
    });
    // The outlines are drawn largest first, and the answer begins with the topmost.
    const others = map.queryRenderedFeatures([x, y], { layers });
    const hit = [...marks, ...others].filter(({ properties }) => isHit(properties));
    return [...new Set(hit.map(({ properties }) => String(properties['id'])))];
  }

  function select(event: MapMouseEvent): void {
    onselectareas(findAreas(event), [event.lngLat.lng, event.lngLat.lat]);
  }

  function hover(event: MapMouseEvent): void {
    const [id = null] = findAreas(event);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    onhoverarea(id);
  }

  function leave(): void {
    onhoverarea(null);
  }

  map.on('click', select);
  map.on('mousemove', hover);
  map.on('mouseout', leave);
  return {
    remove() {
      map.off('click', select);
      map.off('mousemove', hover);
      map.off('mouseout', leave);
    },
  };
}
