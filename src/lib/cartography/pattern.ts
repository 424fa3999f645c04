import type { Medium } from '../domain/area.ts';

/** Side in pixels of the square that a pattern repeats. */
export const PATTERN_SIZE = 8;

/** The drawing in each square, in the medium's tint: an SVG path to be stroked or filled. */
interface PatternTile {
  readonly path: string;
  readonly kind: 'stroke' | 'fill';
  /** Line width in pixels; 0 for a path that is filled. */
  readonly strokeWidth: number;
}

/** Airspace is hatched, land ranges are dotted, the sea is plain. */
export const PATTERN_TILES: Readonly<Record<Medium, PatternTile | null>> = {
  sea: null,
  airspace: { path: 'M-2 2L2 -2M-1 9L9 -1M6 10L10 6', kind: 'stroke', strokeWidth: 1.1 },
  land: {
    path: 'M1 2a1 1 0 1 1 2 0a1 1 0 1 1-2 0zM5 6a1 1 0 1 1 2 0a1 1 0 1 1-2 0z',
    kind: 'fill',
    strokeWidth: 0,
  },
};
