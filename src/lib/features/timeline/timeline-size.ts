/** Sizes in pixels; horizontally the timeline fills its container. */
export const TIMELINE = {
  columns: 36,
  /** Height of a row in the lane of extents; `rows` is their number. */
  row: 5,
  rows: 3,
  lane: 16,
  symbol: 6,
  /** Least height of a column part that has a symbol. */
  symbolRoom: 9,
  /** Least width of a year that has a label. */
  yearRoom: 30,
} as const;

/** Width of a month in SVG units, and of the gap on either side of its column. */
export const MONTH_WIDTH = 10;
export const COLUMN_GAP = 1;

/** Widths in pixels from which the prerendered timeline has other labels, as in TimelineStrip. */
export const TIMELINE_WIDTHS = [220, 480, 720, 960] as const;

/** Position along the timeline in per cent; `offset` and `count` are in months. */
export function toPercent(offset: number, count: number): string {
  return `${Number(((offset / count) * 100).toFixed(2))}%`;
}
