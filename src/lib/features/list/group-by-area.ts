import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';

/** What the events of a group have in common; the last three have nothing else of their form. */
export type GroupKind = 'area' | 'month' | 'year' | 'series' | 'off-map' | 'undated' | 'no-series';

/** Events that stand together in the list. */
export interface EventGroup {
  readonly kind: GroupKind;
  /** Id of the area or series, `2023-07`, `2023`; the kind itself where it says it all. */
  readonly key: string;
  /** Those shown, in the order of the record. */
  readonly events: readonly EventSummary[];
  /** How many the record has, shown or not. */
  readonly all: number;
}

/** All areas in their order, also those with nothing to show; then the events in none of them. */
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
