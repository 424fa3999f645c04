import type { Area } from './area.ts';
import type { EventRecord } from './event.ts';

/** What the reader has selected; the address owns it. */
export type Selection =
  | { readonly kind: 'everything' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string };

/** How many events of an area had a theme. */
export interface ThemeCount {
  readonly theme: string;
  readonly events: number;
}

/** What is to read about one area beyond the index, which has its events in brief. */
export interface AreaRecord {
  readonly area: Omit<Area, 'geometry'>;
  /** What its events were about, the most frequent first. */
  readonly themes: readonly ThemeCount[];
}

/** What a page with a selection knows beyond the index. */
export interface SelectedRecord {
  readonly selection: Selection;
  /** The selected area's sheet, or that of the selected event's first area; null off the map. */
  readonly areaRecord: AreaRecord | null;
  readonly event: EventRecord | null;
}
