import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import type { Filter } from '#lib/view/filter.ts';
import { toAxis, type Axis } from './timeline-axis.ts';
import { toColumns, type Columns } from './timeline-columns.ts';
import { toLane, type Lane } from './timeline-lane.ts';
import { toTimelineMonths } from './timeline-months.ts';
import { MONTH_WIDTH, TIMELINE_WIDTHS } from './timeline-size.ts';

/** Data that the timeline is drawn from. */
export interface TimelineContent {
  readonly index: Pick<AtlasIndex, 'events' | 'services'>;
  /** Events that pass all filters except the days. */
  readonly events: readonly EventSummary[];
  /** Ids of those that are within the days too. */
  readonly visibleIds: ReadonlySet<string>;
  readonly visibleServices: Filter['services'];
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
  const { index, events, visibleIds, visibleServices } = content;
  const axis = toAxis(index.events);
  const toMonths = (some: readonly EventSummary[]) =>
    toTimelineMonths(some, index.services, visibleServices);
  const visible = toMonths(events.filter(({ id }) => visibleIds.has(id)));
  const beside = toMonths(events.filter(({ id }) => !visibleIds.has(id)));
  const all = toTimelineMonths(index.events, index.services, null);
  const most = Math.max(0, ...all.map((month) => month.events.length));
  const step = TIMELINE_WIDTHS.findIndex((width) => width / axis.count >= SYMBOL_MONTH);
  return {
    axis,
    most,
    visible: toColumns(axis, visible, most),
    beside: toColumns(axis, beside, most, visible),
    lane: toLane(
      axis,
      events.map(({ when }) => when),
    ),
    symbolStep: step === -1 ? null : step,
  };
}

/** Width of the whole drawing in SVG units. */
export function toWidth({ count }: Axis): number {
  return count * MONTH_WIDTH;
}
