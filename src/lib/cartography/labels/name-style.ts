/** A place for a name beside its point. */
export interface NamePlace {
  /** The side or corner of the text that lies at the point, as MapLibre names it. */
  readonly anchor: string;
  /** Ems from the point to the right and down. */
  readonly offset: readonly [number, number];
}

/** Places around a badge, the best first. */
export const AROUND_BADGE: readonly NamePlace[] = [
  { anchor: 'top', offset: [0, 1.45] },
  { anchor: 'bottom', offset: [0, -1.65] },
  { anchor: 'left', offset: [1.6, 0] },
  { anchor: 'right', offset: [-1.6, 0] },
  { anchor: 'top-left', offset: [1.05, 1.05] },
  { anchor: 'top-right', offset: [-1.05, 1.05] },
  { anchor: 'bottom-left', offset: [1.05, -1.05] },
  { anchor: 'bottom-right', offset: [-1.05, -1.05] },
];
/** Places around a small dot, the best first. */
export const AROUND_DOT: readonly NamePlace[] = [
  { anchor: 'left', offset: [0.55, 0] },
  { anchor: 'right', offset: [-0.55, 0] },
  { anchor: 'top', offset: [0, 0.4] },
  { anchor: 'bottom', offset: [0, -0.4] },
];
export const AT_POINT: NamePlace = { anchor: 'center', offset: [0, 0] };

/** Names of waters and airspaces are set in a spaced italic, those on land upright. */
export const NAME_STYLE = {
  /** Ems between the letters of waters and airspaces. */
  letterSpacing: 0.06,
  lineHeight: 1.15,
  /** Most ems in a line: a longer name is broken into lines. */
  maxWidth: 8,
  /** Most ems in a line of a name that finds no room otherwise. */
  narrowWidth: 4.5,
} as const;
