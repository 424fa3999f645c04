import { toLegendGroups, type LegendLine } from '#lib/cartography/legend.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import { FIGURE_MESSAGES } from '#lib/messages/en/figure.ts';
import { MAP_MESSAGES, SITE } from '#lib/messages/en/wording.ts';
import type { PrintContent } from './print-content.ts';
import { setLegend, type SetLegendLine } from './print-legend.ts';
import { SHEET } from './print-style.ts';
import { setColumn, type PrintColumn } from './print-text.ts';

interface Placed {
  readonly x: number;
  readonly y: number;
}
interface PlacedColumn extends Placed {
  readonly column: PrintColumn;
}
interface PlacedLegend extends Placed {
  readonly lines: readonly SetLegendLine[];
}

/** Positions of the parts of a print figure, in pixels. */
export interface PrintLayout {
  readonly height: number;
  readonly map: Placed;
  readonly scale: Placed;
  readonly columns: readonly PlacedColumn[];
  readonly legend: readonly PlacedLegend[];
  /** Heights at which thin lines cross the figure. */
  readonly rules: readonly number[];
}

const { width, margin, gap } = SHEET;
const INNER = width - 2 * margin;
/** Widths of the legend's groups in pixels; the notes take the rest of the row. */
const LEGEND_WIDTHS = [280, 280, 148] as const;
const NOTES_WIDTH = INNER - LEGEND_WIDTHS.reduce((sum, one) => sum + one + gap, 0);
const HALF = (INNER - gap) / 2;

/** Left edges of columns beside each other, of which the first begins at the left margin. */
function toLefts(widths: readonly number[]): readonly number[] {
  return widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, one) => sum + one + gap, margin),
  );
}

/** Whether a line applies: a picture has no pointer, and the whole map selects no area. */
function isOnSheet({ entry: { kind } }: LegendLine, isSelecting: boolean): boolean {
  return kind !== 'hovered' && (kind !== 'selected' || isSelecting);
}

export function toPrintLayout(
  content: PrintContent,
  index: AtlasIndex,
  isSelecting: boolean,
): PrintLayout {
  const head = setColumn(
    [
      { style: 'title', text: content.title, href: content.page },
      { style: 'subtitle', text: content.subtitle },
    ],
    INNER,
  );
  const map = { x: margin, y: margin - 4 + head.height + 14 };
  const scale = { x: margin + 1, y: map.y + SHEET.map.height + 20 };

  const legendTop = scale.y + 18;
  const lefts = toLefts([...LEGEND_WIDTHS, NOTES_WIDTH]);
  const heading = setColumn([{ style: 'heading', text: MAP_MESSAGES.legend }], INNER);
  const groups = toLegendGroups(index.areas).map((group, at) =>
    setLegend(
      group.filter((line) => isOnSheet(line, isSelecting)),
      LEGEND_WIDTHS[at] ?? 0,
    ),
  );
  const notes = setColumn(
    [
      { style: 'heading', text: FIGURE_MESSAGES.notes },
      ...[FIGURE_MESSAGES.names, FIGURE_MESSAGES.approximate, FIGURE_MESSAGES.land].map(
        (text) => ({ style: 'quiet', text }) as const,
      ),
    ],
    NOTES_WIDTH,
  );
  const groupsTop = legendTop + heading.height + 6;
  const legendEnd =
    Math.max(legendTop + notes.height, ...groups.map(({ height }) => groupsTop + height)) + 18;

  const columnsTop = legendEnd + 14;
  const columns = content.columns.map((paragraphs) => setColumn(paragraphs, HALF));
  const columnsEnd = columnsTop + Math.max(...columns.map(({ height }) => height)) + 18;
  const licence = setColumn([{ style: 'quiet', text: FIGURE_MESSAGES.licence(SITE.name) }], INNER);

  return {
    height: Math.ceil(columnsEnd + 10 + licence.height + margin - 8),
    map,
    scale,
    columns: [
      { x: margin, y: margin - 4, column: head },
      { x: margin, y: legendTop, column: heading },
      { x: lefts[3] ?? 0, y: legendTop, column: notes },
      ...columns.map((column, at) => ({
        x: margin + at * (HALF + gap),
        y: columnsTop,
        column,
      })),
      { x: margin, y: columnsEnd + 10, column: licence },
    ],
    legend: groups.map(({ lines }, at) => ({ x: lefts[at] ?? 0, y: groupsTop, lines })),
    rules: [legendEnd, columnsEnd],
  };
}
