import { RING_COUNT } from '../geometry/soft-edge.ts';

/** The areas chosen, by their ids, and the one under the pointer. */
export interface Emphasis {
  readonly selected: readonly string[];
  readonly hovered: string | null;
}

/** Opacity of an area's tint where all of its rings lie on each other. */
export const TINT = { usual: 0.26, hovered: 0.33, selected: 0.37, empty: 0.07 } as const;
/** Opacity there of its hatch or dots, drawn in the same tint. */
export const PATTERN = { usual: 0.5, hovered: 0.65, selected: 0.8, empty: 0.12 } as const;

export type Strength = keyof typeof TINT;

/** How strongly an area is drawn; it is empty where none of its events is shown. */
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
 * Rings lie on each other, so that the tint grows from the outermost to the innermost in even
 * steps: the opacity of one of them.
 */
export function toRingOpacity(whole: number, rings: number): number {
  return Math.round((1 - (1 - whole) ** (1 / rings)) * 1000) / 1000;
}

/**
 * An area of which all shown events are only announced is hollow: its edge is drawn and its middle
 * is not. Each pair of rings, by its indexes, bounds one band; three bands lie on each other.
 */
export const HOLLOW_BANDS: readonly (readonly [outer: number, inner: number])[] = Array.from(
  { length: RING_COUNT / 2 },
  (_, index) => [index, RING_COUNT - 1 - index] as const,
);

/** The ring that a click has to fall into: about the outline as it was drawn. */
export const HIT_RING = 2;

/** Pixels: the dot on a part of an area that is too small to see when zoomed out. */
export const MARK_RADIUS = 3.5;
