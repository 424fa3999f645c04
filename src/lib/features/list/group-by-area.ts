import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';

/** Kinds of groups; the last three hold the events without an area, date or series. */
export type GroupKind = 'area' | 'month' | 'year' | 'series' | 'off-map' | 'undated' | 'no-series';

/** Events listed together under one heading. */
export interface EventGroup {
  readonly kind: GroupKind;
  /** Id of the area or series, `2023-07` or `2023`; for the last three kinds the kind itself. */
  readonly key: string;
  /** Visible events, in the order of the record. */
  readonly events: readonly EventSummary[];
  /** Number of its events in the record, visible or not. */
  readonly all: number;
}

/** Groups by area: all areas in order, even with no visible event; then events in no area. */
export function groupByArea(
  { areas, events: all }: Pick<AtlasIndex, 'areas' | 'events'>,
  visible: readonly EventSummary[],
): readonly EventGroup[] {
  type IsThere = (event: EventSummary) => boolean;
  const toGroup = (kind: GroupKind, key: string, isThere: IsThere): EventGroup => ({
    kind,
    key,
    events: visible.filter(isThere),
    all: all.filter(isThere).length,
  });
  const offMap = toGroup('off-map', 'off-map', (event) => event.areas.length === 0);
  return [
    ...areas.map(({ id }) => toGroup('area', id, (event) => event.areas.includes(id))),
    ...(offMap.all > 0 ? [offMap] : []),
  ];
}
