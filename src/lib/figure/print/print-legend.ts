import type { LegendLine } from '#lib/cartography/legend.ts';
import { setColumn, type PrintColumn } from './print-text.ts';
import { SWATCH } from '../swatch.ts';

/** A line of the legend with its text broken into lines; pixels below the top of its column. */
export interface SetLegendLine extends LegendLine {
  readonly y: number;
  readonly height: number;
  readonly column: PrintColumn;
}

/** Pixels between swatches, and from the left of a swatch to its text. */
const BETWEEN = 4;
export const WORDS_AT = SWATCH.width + 10;

/** Sets a group of the legend in a column of that many pixels. */
export function setLegend(
  group: readonly LegendLine[],
  width: number,
): { readonly lines: readonly SetLegendLine[]; readonly height: number } {
  let y = 0;
  const lines = group.map((line) => {
    const column = setColumn([{ style: 'legend', text: line.words }], width - WORDS_AT);
    const height = Math.max(SWATCH.height, column.height);
    const set = { ...line, y, height, column };
    y += height + BETWEEN;
    return set;
  });
  return { lines, height: y - BETWEEN };
}
