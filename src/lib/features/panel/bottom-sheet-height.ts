import type { BottomSheetHeight } from '#lib/app/bottom-sheet.svelte.ts';

/** From the lowest. */
export const BOTTOM_SHEET_HEIGHTS = [
  'low',
  'half',
  'full',
] as const satisfies readonly BottomSheetHeight[];

/** Where its upper edge lies at each height, as a share of the window from the top. */
const EDGES: Readonly<Record<BottomSheetHeight, number>> = { low: 0.88, half: 0.5, full: 0.14 };

/** The height nearest to where a finger let it go, in a window that high. */
export function findNearestHeight(edge: number, windowHeight: number): BottomSheetHeight {
  const measure = (height: BottomSheetHeight) => Math.abs(EDGES[height] - edge / windowHeight);
  return BOTTOM_SHEET_HEIGHTS.reduce((best, one) => (measure(one) < measure(best) ? one : best));
}
