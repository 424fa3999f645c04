import archivePath from '#basemap/atlas.pmtiles?url';
import landPath from '#basemap/land.json?url';
import type { AreaDrawing } from '#lib/cartography/area-drawing.ts';
import type { AtlasMapOptions } from './atlas-map-options.ts';
import type { AtlasMap } from './atlas-map.ts';

/** The reason why there is no live map. */
export type MapFailure = 'no-webgl' | 'not-loaded' | 'too-slow' | 'lost';

export type LoadedMap =
  | { readonly kind: 'made'; readonly map: AtlasMap }
  | { readonly kind: 'failed'; readonly failure: MapFailure }
  | { readonly kind: 'unwanted' };

async function readDrawing(url: string): Promise<AreaDrawing> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: found status ${response.status}, expected 200`);
  return (await response.json()) as AreaDrawing;
}

/** Resolves once the page has been painted and is idle, or after two seconds. */
function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

/**
 * Loads MapLibre and the areas' outlines in parallel and makes the map, unless `isUnwanted` by
 * then. MapLibre is imported only here, so that it does not hold up the page.
 */
export async function loadAtlasMap(
  drawingUrl: string,
  options: Omit<AtlasMapOptions, 'drawing' | 'basemap'>,
  isUnwanted: () => boolean,
  onbegin: () => void,
): Promise<LoadedMap> {
  await untilQuiet();
  if (isUnwanted()) return { kind: 'unwanted' };
  onbegin();
  try {
    const [{ createAtlasMap }, { openBasemap }, drawing] = await Promise.all([
      import('./create-atlas-map.ts'),
      import('./basemap.ts'),
      readDrawing(drawingUrl),
    ]);
    const toAddress = (path: string) => new URL(path, location.href).href;
    const addresses = { archiveUrl: toAddress(archivePath), landUrl: toAddress(landPath) };
    const basemap = await openBasemap(addresses);
    if (isUnwanted()) return { kind: 'unwanted' };
    return { kind: 'made', map: createAtlasMap({ ...options, basemap, drawing }) };
  } catch (error) {
    const isGpu = error instanceof Error && error.name === 'GPUInitializationError';
    console.warn('The map could not be made.', error);
    return { kind: 'failed', failure: isGpu ? 'no-webgl' : 'not-loaded' };
  }
}
