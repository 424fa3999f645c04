import type { NameLanguage } from '#lib/domain/area.ts';
import type { Place } from '#lib/domain/place.ts';
import { toPacificLongitude } from '#lib/geometry/unwrap.ts';
import type { Dot, NameRequest } from './name-placing.ts';

/** The name of a place for orientation; places other than waters have a dot. */
export interface PlaceLabel {
  /** Id with a prefix, so that it differs from every area's. */
  readonly id: string;
  readonly name: string;
  readonly isWater: boolean;
  readonly rank: Place['rank'];
  /** Longitude 0–360 and latitude in degrees. */
  readonly at: readonly [number, number];
}

/** Least pixels per degree at which places of a rank are named. */
const LEAST_SCALE: Readonly<Record<Place['rank'], number>> = { 1: 5, 2: 14, 3: 26 };

/** Pixels of the dot and around it; name sizes as shares of an area's; letter spacing in ems. */
export const PLACE_STYLE = { dot: 2, clear: 4, scale: 0.88, waterScale: 1, waterSpacing: 0.2 };

export function toPlaceLabels(
  places: readonly Place[],
  language: NameLanguage,
): readonly PlaceLabel[] {
  return places.map(({ id, kind, names, rank, position: [lng, lat] }) => ({
    id: `place-${id}`,
    name: names[language],
    isWater: kind === 'ocean',
    rank,
    at: [toPacificLongitude(lng), lat],
  }));
}

/** Requests for the places that a drawing of that scale names, the more important first. */
export function toPlaceRequests(
  labels: readonly PlaceLabel[],
  pixelsPerDegree: number,
  toAt: (at: readonly [number, number]) => readonly [number, number],
): readonly NameRequest[] {
  return labels
    .filter(({ rank }) => pixelsPerDegree >= LEAST_SCALE[rank])
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, name, isWater, at }) => ({
      id,
      name,
      at: toAt(at),
      clear: isWater ? 0 : PLACE_STYLE.clear,
      letterSpacing: isWater ? PLACE_STYLE.waterSpacing : 0,
      scale: isWater ? PLACE_STYLE.waterScale : PLACE_STYLE.scale,
      isDot: true,
    }));
}

/** The marks of areas' small parts as dots that names keep clear of. */
export function toMarkDots(
  marks: readonly (readonly [number, number])[],
  toAt: (at: readonly [number, number]) => readonly [number, number],
): readonly Dot[] {
  return marks.map((at) => ({ at: toAt(at), clear: 5 }));
}
