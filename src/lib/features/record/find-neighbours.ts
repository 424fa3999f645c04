interface Neighbours {
  readonly previous: number | null;
  readonly next: number | null;
}

/** Finds the visible rows before and after one; itself it may be hidden. `visible` is ascending. */
export function findNeighbours(row: number, visible: Uint32Array): Neighbours {
  return {
    previous: visible.findLast((other) => other < row) ?? null,
    next: visible.find((other) => other > row) ?? null,
  };
}
