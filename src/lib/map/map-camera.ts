/** The camera of the live map: at first, as the page moves it, and as the reader does. */
import type { Map, MapOptions } from 'maplibre-gl';
import { toMargins, type ExtentView, type Margins } from '#lib/cartography/extent.ts';
import type { Camera } from '#lib/view/camera-hash.ts';

/** Pixels to be kept free around the extent. */
export function findMargins(container: HTMLElement, { hasPopup }: ExtentView): Margins {
  return toMargins(container.clientWidth, hasPopup);
}

function toBounds({ extent }: ExtentView): [number, number, number, number] {
  return [...extent.bounds];
}

/** MapLibre's options for the first view; a camera takes precedence over the extent. */
export function toFirstCamera(
  container: HTMLElement,
  view: ExtentView,
  camera: Camera | null,
): Pick<MapOptions, 'bounds' | 'center' | 'fitBoundsOptions' | 'zoom'> {
  const start = camera
    ? { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom }
    : { bounds: toBounds(view) };
  return { ...start, fitBoundsOptions: { padding: findMargins(container, view) } };
}

export function showView(map: Map, view: ExtentView): void {
  map.fitBounds(toBounds(view), { padding: findMargins(map.getContainer(), view) });
}

export function showCamera(map: Map, { zoom, lat, lng }: Camera): void {
  map.jumpTo({ zoom, center: [lng, lat] });
}

/** Reports the camera after each move by the reader, but not after moves by the page. */
export function watchCamera(map: Map, listener: (camera: Camera) => void): void {
  map.on('moveend', ({ originalEvent }) => {
    const { lng, lat } = map.getCenter();
    if (originalEvent) listener({ zoom: map.getZoom(), lat, lng });
  });
}
