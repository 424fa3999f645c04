import { readDates, type EventIndex } from '#lib/domain/event-index.ts';
import { DAYS, findRows, NOTHING, type EventMatch } from '#lib/view/match-events.ts';
import { toAxis, type Axis } from './timeline-axis.ts';
import { toColumns, type Columns } from './timeline-columns.ts';
import { toLane, type Lane } from './timeline-lane.ts';
import { hasExtent } from './timeline-extents.ts';
import { countByMonth, toTimelineMonths } from './timeline-months.ts';
import { MONTH_WIDTH, TIMELINE_WIDTHS } from './timeline-size.ts';

/** Data that the timeline is drawn from. */
export interface TimelineContent {
  readonly events: EventIndex;
  /** How the filter takes each event; those that only its days hide are drawn too. */
  readonly match: EventMatch;
}

export interface TimelinePicture {
  readonly axis: Axis;
  /** Height of the highest possible column, in events. */
  readonly most: number;
  readonly visible: Columns;
  /** Columns of events outside the chosen days, on top of the others. */
  readonly beside: Columns;
  readonly lane: Lane;
  /** Index of the first of TIMELINE_WIDTHS with room for symbols; null for none. */
  readonly symbolStep: number | null;
}

/** Least width in pixels of a month whose column has room for a symbol. */
const SYMBOL_MONTH = 9;

/** Draws the timeline of some events, on the axis and scale of the whole record. */
export function toTimelinePicture(content: TimelineContent): TimelinePicture {
  const { events, match } = content;
  const axis = toAxis(events);
  const [rows, otherRows] = [findRows(match, NOTHING), findRows(match, DAYS)];
  const visible = toTimelineMonths(events, rows, match);
  const beside = toTimelineMonths(events, otherRows, match);
  const most = countByMonth(events).reduce((highest, count) => Math.max(highest, count), 0);
  const step = TIMELINE_WIDTHS.findIndex((width) => width / axis.count >= SYMBOL_MONTH);
  const lasting = [...rows, ...otherRows].filter((row) => hasExtent(events, row)).toSorted(byRow);
  return {
    axis,
    most,
    visible: toColumns(axis, visible, most),
    beside: toColumns(axis, beside, most, visible),
    lane: toLane(
      axis,
      lasting.map((row) => readDates(events, row)),
    ),
    symbolStep: step === -1 ? null : step,
  };
}

function byRow(a: number, b: number): number {
  return a - b;
}

/** Width of the whole drawing in SVG units. */
export function toWidth({ count }: Axis): number {
  return count * MONTH_WIDTH;
}
