import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Longitude in 0–360 degrees, so that there is no break at 180° between Japan and Hawaii. */
export function toPacificLongitude(lng: number): number {
  return lng < 0 ? lng + 360 : lng;
}

/** The same longitude in the copy of the world nearest to `from`, in degrees. */
export function toNearestLongitude(lng: number, from: number): number {
  return lng - 360 * Math.round((lng - from) / 360);
}

/**
 * The polygons of an outline with longitudes 0–360 degrees. RFC 7946 splits polygons that cross
 * 180°; their parts then touch there, which is enough for a filled map.
 */
export function toPacific(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const toEast = ([lng = 0, lat = 0]: Position): Position => [toPacificLongitude(lng), lat];
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(toEast))),
  };
}
