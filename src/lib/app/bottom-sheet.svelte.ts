/** Screens on which the panel is a sheet; style sheets of the page say the same. */
export const BOTTOM_SHEET_QUERY =
  '(max-width: 559px), (max-width: 719px) and (orientation: portrait)';

/** How high it stands over the map. */
export type BottomSheetHeight = 'low' | 'half' | 'full';

/** The sheet that holds list, filters and details on a narrow screen; elsewhere it means nothing. */
export class BottomSheet {
  height = $state<BottomSheetHeight>('half');
  /** Pixels from the top of the window to its edge while a finger drags it; null while it stands. */
  edge = $state<number | null>(null);

  /** High enough for its text to be read. */
  raise(): void {
    if (this.height === 'low') this.height = 'half';
  }
}
