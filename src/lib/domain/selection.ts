import type { Area } from './area.ts';
import type { EventRecord } from './event.ts';

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
