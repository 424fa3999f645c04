import type { Notice } from './notice.ts';

/** The map's camera: MapLibre's zoom, latitude and longitude in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export const ZOOM_RANGE = { min: 1, max: 8 } as const;

/** The name of MapLibre's part of the hash: `#map=5.2/38.9/134.6`. */
const CAMERA_HASH_NAME = 'map';

function parseCamera(text: string): Camera | null {
  const parts = text.split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom = NaN, lat = NaN, lng = NaN] = parts;
  if (parts.length < 3 || parts.length > 5 || parts.some((part) => !Number.isFinite(part)))
    return null;
  const isZoom = zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max;
  return isZoom && Math.abs(lat) <= 85 && Math.abs(lng) <= 360 ? { zoom, lat, lng } : null;
}

/** `#map=5.2/38.9/134.6`, with decimals down to a pixel, as MapLibre writes it. */
export function formatCameraHash({ zoom: exactZoom, lat, lng }: Camera): string {
  // The decimals follow the rounded zoom, so that a hash read and written again is the same.
  const zoom = Number(exactZoom.toFixed(2));
  const decimals = Math.max(
    0,
    Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10),
  );
  const round = (degrees: number) => String(Number(degrees.toFixed(decimals)));
  return `#${CAMERA_HASH_NAME}=${zoom}/${round(lat)}/${round(lng)}`;
}

/** Parses the camera in a location's hash; a value that is no camera gives null and a notice. */
export function parseCameraHash(hash: string): {
  readonly camera: Camera | null;
  readonly notices: readonly Notice[];
} {
  const found = new URLSearchParams(hash.replace(/^#/, '')).get(CAMERA_HASH_NAME);
  if (found === null) return { camera: null, notices: [] };
  const camera = parseCamera(found);
  if (camera) return { camera, notices: [] };
  return { camera, notices: [{ parameter: 'map', found, reason: 'not-a-camera' }] };
}
