import type { When } from '#lib/domain/when.ts';

/** The months that the timeline runs over, whatever is shown of it. */
export interface Axis {
  /** `2022-02` */
  readonly first: string;
  readonly count: number;
}

type Dated = readonly { readonly when: When }[];

function toNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Day 0 is the last of the month before. */
function toDay(month: number, day: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}

/** The first day that an event can have begun on; its end, where no start was reported. */
export function findBeginning({ start, end }: When): string | null {
  return start.first ?? end?.first ?? null;
}

/** From the first to the last month of the events. */
export function toAxis(events: Dated): Axis {
  const days = events
    .flatMap(({ when }) => [findBeginning(when), when.end?.last ?? when.start.last])
    .filter((day) => day !== null)
    .toSorted();
  const first = (days[0] ?? '2000-01').slice(0, 7);
  return { first, count: toNumber(days.at(-1) ?? first) - toNumber(first) + 1 };
}

/** The place of a day's or month's month, counted from 0; beyond the axis where that is so. */
export function toPlace({ first }: Axis, day: string): number {
  return toNumber(day) - toNumber(first);
}

/** `2023-07`, by its place. */
export function toMonth(axis: Axis, place: number): string {
  return toDay(toNumber(axis.first) + place, 1).slice(0, 7);
}

/** The last day of the month of a day or month: `2023-07-31`. */
export function toLastDay(month: string): string {
  return toDay(toNumber(month) + 1, 0);
}

/** Where a day begins or ends, in months from the start of the axis. */
export function toOffset(axis: Axis, day: string, edge: 'start' | 'end'): number {
  const date = Number(day.slice(8, 10)) - (edge === 'start' ? 1 : 0);
  return toPlace(axis, day) + date / Number(toLastDay(day).slice(8, 10));
}
