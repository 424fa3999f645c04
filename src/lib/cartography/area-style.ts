import { RING_COUNT } from '../geometry/soft-edge.ts';

/** Ids of the selected areas, and of the one under the pointer; null for none. */
export interface Emphasis {
  readonly selected: readonly string[];
  readonly hovered: string | null;
}

/** Opacity of an area's tint where all of its rings lie on each other. */
export const TINT = { usual: 0.26, hovered: 0.33, selected: 0.37, empty: 0.07 } as const;
/** Opacity of an area's hatch or dots, likewise, drawn in the same tint. */
export const PATTERN = { usual: 0.5, hovered: 0.65, selected: 0.8, empty: 0.12 } as const;

export type Strength = keyof typeof TINT;

/** How strongly an area is drawn: `empty` where none of its events is visible. */
export function findStrength(
  id: string,
  { selected, hovered }: Emphasis,
  isEmpty: boolean,
): Strength {
  if (selected.includes(id)) return 'selected';
  if (hovered === id) return 'hovered';
  return isEmpty ? 'empty' : 'usual';
}

/**
 * The opacity of one ring such that all of them, lying on each other, reach `whole`. The tint grows
 * from the outermost ring to the innermost in even steps.
 */
export function toRingOpacity(whole: number, rings: number): number {
  return Math.round((1 - (1 - whole) ** (1 / rings)) * 1000) / 1000;
}

/**
 * An area whose visible events are all only announced is hollow: its edge is drawn and its middle
 * is not. Each pair of ring indexes bounds one band; three bands lie on each other.
 */
export const HOLLOW_BANDS: readonly (readonly [outer: number, inner: number])[] = Array.from(
  { length: RING_COUNT / 2 },
  (_, index) => [index, RING_COUNT - 1 - index] as const,
);

/** Index of the outermost ring that a click can hit: about the outline as it was drawn. */
export const HIT_RING = 2;

/** Radius in pixels of the dot on a part of an area that is too small to see when zoomed out. */
export const MARK_RADIUS = 3.5;
