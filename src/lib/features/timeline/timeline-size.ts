/** Pixels; across, the timeline is as wide as its room. */
export const TIMELINE = {
  columns: 36,
  /** A row of the lane of extents, and how many there are. */
  row: 5,
  rows: 3,
  lane: 16,
  symbol: 6,
  /** As high as a part of a column must be to carry a symbol. */
  symbolRoom: 9,
  /** As wide as a year must be for its label. */
  yearRoom: 30,
} as const;

/** Units across a month in the drawing of the columns, and of its gap on either side. */
export const MONTH_WIDTH = 10;
export const COLUMN_GAP = 1;

/** Steps of width that the still timeline is drawn for: pixels, as TimelineStrip's style has them. */
export const TIMELINE_WIDTHS = [220, 480, 720, 960] as const;

/** A place along the timeline, from offsets in months. */
export function toPercent(offset: number, count: number): string {
  return `${Number(((offset / count) * 100).toFixed(2))}%`;
}
