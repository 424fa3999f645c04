import type { SheetHeight } from '#lib/app/bottom-sheet.svelte.ts';

/** From the lowest. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const satisfies readonly SheetHeight[];

/** Where its upper edge lies at each height, as a share of the window from the top. */
const EDGES: Readonly<Record<SheetHeight, number>> = { low: 0.88, half: 0.5, full: 0.14 };

/** The height nearest to where a finger let it go, in a window that high. */
export function findNearestHeight(edge: number, windowHeight: number): SheetHeight {
  const measure = (height: SheetHeight) => Math.abs(EDGES[height] - edge / windowHeight);
  return SHEET_HEIGHTS.reduce((best, one) => (measure(one) < measure(best) ? one : best));
}
