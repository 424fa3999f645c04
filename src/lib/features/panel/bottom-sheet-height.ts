import type { BottomSheetHeight } from '#lib/app/bottom-sheet.svelte.ts';

/** Heights, lowest first. */
export const BOTTOM_SHEET_HEIGHTS = [
  'low',
  'half',
  'full',
] as const satisfies readonly BottomSheetHeight[];

/** Upper edge of the bottom sheet at each height, as a share of the window from the top. */
export const EDGES: Readonly<Record<BottomSheetHeight, number>> = {
  low: 0.88,
  half: 0.5,
  full: 0.14,
};

/** Finds the height nearest to an upper edge that was dragged there; both arguments in pixels. */
export function findNearestHeight(edge: number, windowHeight: number): BottomSheetHeight {
  const measure = (height: BottomSheetHeight) => Math.abs(EDGES[height] - edge / windowHeight);
  return BOTTOM_SHEET_HEIGHTS.reduce((best, one) => (measure(one) < measure(best) ? one : best));
}
