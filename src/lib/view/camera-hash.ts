import type { Notice } from './notice.ts';

/** Where the map looks: zoom as MapLibre counts it, degrees of latitude and longitude. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export const ZOOM_RANGE = { min: 1.5, max: 8 } as const;

/** The name of MapLibre's part of the hash: `#map=5.2/38.9/134.6`. */
export const CAMERA_HASH_NAME = 'map';

function parseCamera(text: string): Camera | null {
  const parts = text.split('/').map((part) => (part === '' ? NaN : Number(part)));
  const [zoom = NaN, lat = NaN, lng = NaN] = parts;
  if (parts.length < 3 || parts.length > 5 || parts.some((part) => !Number.isFinite(part)))
    return null;
  const isZoom = zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max;
  return isZoom && Math.abs(lat) <= 85 && Math.abs(lng) <= 360 ? { zoom, lat, lng } : null;
}

/** Reads the camera from a location's hash; what is no camera is left out with a notice. */
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
