import type { Area } from './area.ts';
import type { EventRecord } from './event.ts';

/** What the reader has selected; the address owns it. */
export type Selection =
  | { readonly kind: 'everything' }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string };

/** All there is to read about one area: the panel and the popup are made from it. */
export interface AreaSheet {
  readonly area: Omit<Area, 'geometry'>;
  /** The events of the area, whether the filter shows them or not. */
  readonly events: readonly EventRecord[];
}

/** What a page with a selection knows beyond the index. */
export interface SelectedRecord {
  readonly selection: Selection;
  /** The selected area's sheet, or that of the selected event's first area; null off the map. */
  readonly sheet: AreaSheet | null;
  readonly event: EventRecord | null;
}
