import type { ErrorEvent, Map } from 'maplibre-gl';
import type { AtlasMapOptions } from './atlas-map-options.ts';
import { SOURCES } from './style/sources.ts';

type Listeners = Pick<AtlasMapOptions, 'onidle' | 'onlost' | 'onlandmissing'>;

/** Reports whether the map is drawn, has lost its WebGL context or cannot load the land. */
export function tellMapStatus(map: Map, { onidle, onlost, onlandmissing }: Listeners): void {
  map.on('movestart', () => onidle(false));
  map.on('idle', () => onidle(map.isStyleLoaded() === true));
  map.on('error', ({ error, sourceId }: ErrorEvent & { sourceId?: string }) => {
    console.warn(`The map could not get ${sourceId ?? 'its style'}: ${error.message}`);
    if (sourceId === SOURCES.land) onlandmissing();
  });
  map.on('webglcontextlost', () => onlost(true));
  map.on('webglcontextrestored', () => onlost(false));
}
