import type { Area } from './area.ts';
import type { EventRecord, EventStatus } from './event.ts';
import type { When } from './when.ts';

/** The reader's selection, which the path of the address holds. */
export type Selection =
  | { readonly kind: 'everything' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string };

/** A theme and the number of an area's events that had it. */
export interface ThemeCount {
  readonly theme: string;
  readonly events: number;
}

/** The record of one area beyond the index, which has its events in brief. */
export interface AreaRecord {
  readonly area: Omit<Area, 'geometry'>;
  /** Themes of its events, the most frequent first. */
  readonly themes: readonly ThemeCount[];
}

/** A selection with its records, which the index does not have. */
export interface SelectedRecord {
  readonly selection: Selection;
  /** Record of the selected area or of the selected event's first area; null off the map. */
  readonly areaRecord: AreaRecord | null;
  readonly event: EventRecord | null;
  /** Row of the event in the index; null where none is selected. */
  readonly row: number | null;
}

/** Another event of the same series. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly status: EventStatus;
}

/** Position of an event among the editions of its series in this record. */
export interface SeriesPlace {
  readonly id: string;
  readonly name: string;
  /** Position by date, counted from 1. */
  readonly position: number;
  readonly of: number;
  readonly before: Edition | null;
  readonly next: Edition | null;
}

/** How an area of the event was drawn. */
export interface DrawingBasis {
  /** Id of the area. */
  readonly id: string;
  readonly basis: string;
}

/** Facts that the page of an event has beyond its own record. */
export interface EventContext {
  readonly series: SeriesPlace | null;
  readonly bases: readonly DrawingBasis[];
}

/** The context of an area. */
export const NO_CONTEXT: EventContext = { series: null, bases: [] };

/** What the page of an area or event tells: for an area, the context is empty. */
export interface SelectedPage {
  readonly selected: SelectedRecord;
  readonly context: EventContext;
}
