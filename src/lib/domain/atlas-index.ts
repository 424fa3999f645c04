import type { Medium, NameLanguage, OutlineRule } from './area.ts';
import type { EventSummary } from './event-summary.ts';
import type { Place } from './place.ts';
import type { Service } from './service.ts';

/** A box in degrees; longitudes 0–360, so that it can cross 180°. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** An area in brief: the fields that map, list and filters need. */
export interface AreaEntry {
  readonly id: string;
  /** Name on the map in each language: `Sea of Japan / East Sea` where two are in use. */
  readonly names: Readonly<Record<NameLanguage, string>>;
  readonly medium: Medium;
  readonly outline: OutlineRule;
  readonly errorKm: number;
  /** Position of its label and badge: longitude 0–360 and latitude, in degrees. */
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

/** The parts of the record that are the same at any number of events, as every page has them. */
export interface Directory {
  /** Areas in the order of the record, which the list keeps. */
  readonly areas: readonly AreaEntry[];
  readonly services: readonly Service[];
  /** Place names for orientation. */
  readonly places: readonly Place[];
  /** The box around all areas. */
  readonly bounds: Bounds;
}

/** The record in brief: what the build makes the index and the rows of lists from. */
export interface AtlasIndex extends Directory {
  readonly events: readonly EventSummary[];
  /** Every series that an event is an edition of, in order of name. */
  readonly series: readonly SeriesEntry[];
}
