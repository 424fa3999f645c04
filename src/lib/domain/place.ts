import type { NameLanguage } from './area.ts';

export const PLACE_KINDS = ['city', 'island', 'base', 'ocean'] as const;
type PlaceKind = (typeof PLACE_KINDS)[number];

/** Zoom at which a place appears: 1 in the opening view, 2 and 3 when zoomed in. */
type PlaceRank = 1 | 2 | 3;

/** A name on the map for orientation. It says nothing about an event. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly names: Readonly<Record<NameLanguage, string>>;
  readonly rank: PlaceRank;
  /** Longitude and latitude in degrees, east and north positive, rounded to a tenth. */
  readonly position: readonly [number, number];
}
