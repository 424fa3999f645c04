import type { MultiPolygon, Polygon } from 'geojson';
import type { Publication } from './publication.ts';

export const MEDIA = ['sea', 'airspace', 'land'] as const;
export type Medium = (typeof MEDIA)[number];

/** How an outline was drawn, from the firmest rule to the loosest. */
export const OUTLINE_RULES = [
  'published-coordinates',
  'named-range',
  'part-of-named-sea',
  'whole-named-sea',
  'country-or-city',
] as const;
export type OutlineRule = (typeof OUTLINE_RULES)[number];

export const NAME_LANGUAGES = ['en', 'ja', 'ko', 'zh'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** One name of an area and who uses it. */
export interface AreaName {
  readonly text: string;
  readonly usedBy: string;
  /** Whether the map prints this name; several such names are printed side by side. */
  readonly onMap: boolean;
  /** Ids of the area's publications that use the name; empty where none is cited. */
  readonly by: readonly string[];
}

/** A region of the map where exercises were reported. Its outline is approximate. */
export interface Area {
  readonly id: string;
  readonly names: Readonly<Record<NameLanguage, readonly AreaName[]>>;
  readonly medium: Medium;
  readonly outline: OutlineRule;
  /** How far, in kilometres, the true edge may lie from the drawn one. */
  readonly errorKm: number;
  /** One sentence that readers can check on why the outline lies where it does. */
  readonly basis: string;
  /** A remark for readers on the names or the place; null for none. */
  readonly note: string | null;
  readonly publications: readonly Publication[];
  /** RFC 7946: longitude and latitude in degrees, outer rings counter-clockwise. */
  readonly geometry: Polygon | MultiPolygon;
}
