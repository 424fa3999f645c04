/** How high the sheet stands on a narrow screen, from the lowest. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Screens on which the panel is a sheet; style sheets of the page say the same. */
export const SHEET_QUERY = '(max-width: 559px), (max-width: 719px) and (orientation: portrait)';

/** Where its upper edge lies at each height, as a share of the window from the top. */
const EDGES: Readonly<Record<SheetHeight, number>> = { low: 0.88, half: 0.5, full: 0.14 };

/** The sheet that holds list, filters and details on a narrow screen; elsewhere it means nothing. */
export class Sheet {
  #height = $state<SheetHeight>('half');
  /** Pixels from the top of the window while a finger drags it; null while it stands. */
  #edge = $state<number | null>(null);

  get height(): SheetHeight {
    return this.#height;
  }

  get edge(): number | null {
    return this.#edge;
  }

  get isDragged(): boolean {
    return this.#edge !== null;
  }

  stand(height: SheetHeight): void {
    this.#height = height;
    this.#edge = null;
  }

  /** One height up or down; at the end it stays. */
  step(by: 1 | -1): void {
    const next = SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(this.#height) + by];
    if (next) this.stand(next);
  }

  /** High enough for its text to be read. */
  raise(): void {
    if (this.#height === 'low') this.stand('half');
  }

  drag(edge: number): void {
    this.#edge = edge;
  }

  /** Lets it go: it stands at the nearest height, of a window that high. */
  drop(windowHeight: number): void {
    if (this.#edge === null) return;
    const share = this.#edge / windowHeight;
    const nearest = SHEET_HEIGHTS.toSorted(
      (a, b) => Math.abs(EDGES[a] - share) - Math.abs(EDGES[b] - share),
    );
    this.stand(nearest[0] ?? this.#height);
  }
}
