import type { Medium, NameLanguage, OutlineRule } from './area.ts';
import type { EventSummary } from './event-summary.ts';
import type { Place } from './place.ts';
import type { Service } from './service.ts';

/** Degrees; longitudes 0–360. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What map, list and filters need to know of an area. */
export interface AreaEntry {
  readonly id: string;
  /** Names on the map, by the names policy: `Sea of Japan / East Sea` in English. */
  readonly names: Readonly<Record<NameLanguage, string>>;
  readonly medium: Medium;
  readonly outline: OutlineRule;
  readonly errorKm: number;
  /** Where its label and badge stand: longitude 0–360, latitude, in degrees. */
  readonly labelPoint: readonly [number, number];
  readonly bounds: Bounds;
  readonly squareKm: number;
  /** The middle of each part too small to see when zoomed out, as longitude 0–360 and latitude. */
  readonly marks: readonly (readonly [number, number])[];
}

/** A recurring exercise or meeting. */
export interface SeriesEntry {
  readonly id: string;
  readonly name: string;
}

/** The part of the catalogue that every page carries: ids, names and filter fields. */
export interface AtlasIndex {
  /** In the order of the record, which the list keeps. */
  readonly areas: readonly AreaEntry[];
  readonly events: readonly EventSummary[];
  readonly services: readonly Service[];
  /** Those that its events are editions of, by name. */
  readonly series: readonly SeriesEntry[];
  /** Names for orientation. */
  readonly places: readonly Place[];
  /** The box around all areas. */
  readonly bounds: Bounds;
}
