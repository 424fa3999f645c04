import type { AreaDrawing } from '#lib/cartography/area-drawing.ts';
import type { AtlasMap, AtlasMapOptions } from './atlas-map.ts';

/** Why there is no live map. */
export type MapFailure = 'no-webgl' | 'not-loaded';

export type LoadedMap =
  | { readonly kind: 'made'; readonly map: AtlasMap }
  | { readonly kind: 'failed'; readonly failure: MapFailure }
  | { readonly kind: 'unwanted' };

async function readDrawing(url: string): Promise<AreaDrawing> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: found status ${response.status}, expected 200`);
  return (await response.json()) as AreaDrawing;
}

/**
 * Loads MapLibre and the areas' outlines side by side and makes the map. MapLibre comes only with
 * this call: nothing of it holds up the page.
 */
export async function loadAtlasMap(
  drawingUrl: string,
  options: Omit<AtlasMapOptions, 'drawing'>,
  isUnwanted: () => boolean,
): Promise<LoadedMap> {
  try {
    const [{ createAtlasMap }, drawing] = await Promise.all([
      import('./atlas-map.ts'),
      readDrawing(drawingUrl),
    ]);
    if (isUnwanted()) return { kind: 'unwanted' };
    return { kind: 'made', map: createAtlasMap({ ...options, drawing }) };
  } catch (error) {
    const isGpu = error instanceof Error && error.name === 'GPUInitializationError';
    console.warn('The map could not be made.', error);
    return { kind: 'failed', failure: isGpu ? 'no-webgl' : 'not-loaded' };
  }
}
