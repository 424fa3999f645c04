import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import type { Filter } from '#lib/view/filter.ts';
import { toAxis, type Axis } from './timeline-axis.ts';
import { toColumns, type Columns } from './timeline-columns.ts';
import { toLane, type Lane } from './timeline-lane.ts';
import { toTimelineMonths } from './timeline-months.ts';
import { MONTH_WIDTH, TIMELINE_WIDTHS } from './timeline-size.ts';

/** What the timeline is drawn from. */
export interface TimelineContent {
  readonly index: Pick<AtlasIndex, 'events' | 'services'>;
  /** Those that all filters but the days show. */
  readonly events: readonly EventSummary[];
  /** Ids of those that the days show, too. */
  readonly visibleIds: ReadonlySet<string>;
  readonly visibleServices: Filter['services'];
}

export interface TimelinePicture {
  readonly axis: Axis;
  /** Height of the highest column there can be, in events. */
  readonly most: number;
  readonly visible: Columns;
  /** Of events outside the days shown, upon the others. */
  readonly beside: Columns;
  readonly lane: Lane;
  /** The first step of width at which columns have room for symbols; null for none. */
  readonly symbolStep: number | null;
}

/** Pixels: a month must be as wide for a symbol to stand in its column. */
const SYMBOL_MONTH = 9;

/** The timeline of some events, on the axis and scale of the whole record. */
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

/** Units across the whole drawing. */
export function toWidth({ count }: Axis): number {
  return count * MONTH_WIDTH;
}
