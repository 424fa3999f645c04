/** A place of a name beside the point it belongs to. */
export interface NamePlace {
  /** The side or corner of the text that lies at the point, as MapLibre names it. */
  readonly anchor: string;
  /** Ems to the right and down. */
  readonly offset: readonly [number, number];
}

/** The best first. */
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
/** Beside a small dot. */
export const AROUND_DOT: readonly NamePlace[] = [
  { anchor: 'left', offset: [0.55, 0] },
  { anchor: 'right', offset: [-0.55, 0] },
  { anchor: 'top', offset: [0, 0.4] },
  { anchor: 'bottom', offset: [0, -0.4] },
];
export const AT_POINT: NamePlace = { anchor: 'center', offset: [0, 0] };

/** Names of waters and airspaces stand in a spaced italic, those on land upright. */
export const NAME_STYLE = {
  /** Ems. */
  letterSpacing: 0.06,
  lineHeight: 1.15,
  /** Ems: a longer name is broken into lines. */
  maxWidth: 8,
  /** Ems: the same for a name that finds no room otherwise. */
  narrowWidth: 4.5,
} as const;
