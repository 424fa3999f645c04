import type { EventSummary } from '#lib/domain/event-summary.ts';
import type { Branch, Service } from '#lib/domain/service.ts';
import type { Filter } from '#lib/view/filter.ts';
import { findBeginning } from './timeline-axis.ts';
import { toBadge } from '#lib/cartography/badge.ts';

/** A part of a column: one branch's share of the events, its height in events. */
export interface ColumnPart {
  readonly branch: Branch;
  /** Whether its events are only announced. */
  readonly isHollow: boolean;
  readonly height: number;
}

/** The events that began in one month, each counted once. */
export interface TimelineMonth {
  /** Month: `2023-07`. */
  readonly month: string;
  readonly events: readonly EventSummary[];
  /** Parts from the bottom of the column upwards; their heights add up to the number of events. */
  readonly parts: readonly ColumnPart[];
}

type VisibleServices = Filter['services'];

function toParts(
  events: readonly EventSummary[],
  services: readonly Service[],
  visibleServices: VisibleServices,
): readonly ColumnPart[] {
  const { count, shares, isHollow } = toBadge({ visible: events }, services, visibleServices);
  const whole = shares.reduce((sum, share) => sum + share.count, 0);
  return shares.map((share) => ({
    branch: share.branch,
    isHollow,
    height: (count * share.count) / whole,
  }));
}

/** Groups events by the month in which they began, or can first have begun; undated ones not. */
export function toTimelineMonths(
  events: readonly EventSummary[],
  services: readonly Service[],
  visibleServices: VisibleServices,
): readonly TimelineMonth[] {
  const toBeginning = ({ when }: EventSummary) => findBeginning(when)?.slice(0, 7);
  const months = new Set(events.map(toBeginning).filter((month) => month !== undefined));
  return [...months].toSorted().map((month) => {
    const begun = events.filter((event) => toBeginning(event) === month);
    const announced = begun.filter(({ status }) => status === 'announced');
    const other = begun.filter((event) => !announced.includes(event));
    const parts = [other, announced].flatMap((some) => toParts(some, services, visibleServices));
    return { month, events: begun, parts };
  });
}
