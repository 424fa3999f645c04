/** A fault in an outline; the path leads from the geometry to what is at fault. */
export interface OutlineFault {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** How strictly positions are read. */
export interface OutlineRules {
  /** Whether a publication gives the coordinates; others are approximate and may not look exact. */
  readonly isPublished: boolean;
}
