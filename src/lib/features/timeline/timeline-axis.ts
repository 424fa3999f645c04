import type { EventIndex } from '#lib/domain/event-index.ts';

/** The months that the timeline covers, whatever the filter. */
export interface Axis {
  /** First month: `2022-02`. */
  readonly first: string;
  readonly count: number;
}

function toNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Day of a month counted from the year 0: `2023-07-01`; day 0 is the last of the month before. */
function toDay(month: number, day: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}

/** Makes the axis of the months from the first to the last date of the record. */
export function toAxis({ months: { first, count } }: Pick<EventIndex, 'months'>): Axis {
  return { first: toDay(first, 1).slice(0, 7), count };
}

/** Place of a day or month: the index of its month, from 0; outside the axis it is not clamped. */
export function toPlace({ first }: Axis, day: string): number {
  return toNumber(day) - toNumber(first);
}

/** Month at a place on the axis: `2023-07`. */
export function toMonth(axis: Axis, place: number): string {
  return toDay(toNumber(axis.first) + place, 1).slice(0, 7);
}

/** Last day of the month of a day or month: `2023-07-31`. */
export function toLastDay(month: string): string {
  return toDay(toNumber(month) + 1, 0);
}

/** Offset at which a day starts or ends, in months from the start of the axis. */
export function toOffset(axis: Axis, day: string, edge: 'start' | 'end'): number {
  const date = Number(day.slice(8, 10)) - (edge === 'start' ? 1 : 0);
  return toPlace(axis, day) + date / Number(toLastDay(day).slice(8, 10));
}
