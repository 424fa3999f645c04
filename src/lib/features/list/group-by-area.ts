import { type EventIndex } from '#lib/domain/event-index.ts';
import { hasCode } from '#lib/domain/list-column.ts';

/** Kinds of groups; the last three hold the events without an area, date or series. */
export type GroupKind = 'area' | 'month' | 'year' | 'series' | 'off-map' | 'undated' | 'no-series';

/** Events listed together under one heading. */
export interface EventGroup {
  readonly kind: GroupKind;
  /** Id of the area or series, `2023-07` or `2023`; for the last three kinds the kind itself. */
  readonly key: string;
  /** Rows of the visible events, in the order of the record. */
  readonly rows: Uint32Array;
  /** Number of its events in the record, visible or not. */
  readonly all: number;
}

function countRows(size: number, isThere: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < size; row += 1) if (isThere(row)) count += 1;
  return count;
}

/** Groups by area: all areas in order, even with no visible event; then events in no area. */
export function groupByArea(index: EventIndex, visible: Uint32Array): readonly EventGroup[] {
  const { areas, words, size } = index;
  const toGroup = (kind: GroupKind, key: string, isThere: (row: number) => boolean) => ({
    kind,
    key,
    rows: visible.filter(isThere),
    all: countRows(size, isThere),
  });
  const offMap = toGroup(
    'off-map',
    'off-map',
    (row) => areas.offsets[row] === areas.offsets[row + 1],
  );
  return [
    ...words.areas.map((id, code) => toGroup('area', id, (row) => hasCode(areas, row, code))),
    ...(offMap.all > 0 ? [offMap] : []),
  ];
}
