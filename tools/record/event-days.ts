import type { EventRecord } from '../../src/lib/domain/event.ts';
import type { When } from '../../src/lib/domain/when.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
/** Days over which a record spreads. */
const DAYS = 3652;
/** Above 1, later years have more events than earlier ones, as in records that people keep. */
const GROWTH = 1.4;
/** How far ahead what is announced begins, in days. */
const AHEAD = 180;

/** The days of an event: what its file says, and the first and last day it can mean. */
export interface EventDays {
  readonly when: string;
  readonly first: string;
  readonly last: string;
}

/** The day so many days after another; before it for a number below zero. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days as exact and as many as those of another event, up to `until`; after it if announced. */
export function createDays(
  like: Pick<EventRecord, 'when' | 'status'>,
  until: string,
  random: Random,
): EventDays {
  const length = countDays(like.when);
  const isAhead = like.status === 'announced';
  const back = Math.floor((1 - random.next() ** (1 / GROWTH)) * DAYS);
  const first = addDays(until, isAhead ? random.count(1, AHEAD) : -back - length);
  const { precision } = like.when.start;
  if (precision === 'month') {
    const month = first.slice(0, 7);
    return { when: month, first: `${month}-01`, last: addDays(`${month}-01`, 27) };
  }
  const last = addDays(first, length);
  return { when: length === 0 ? first : `${first}/${last}`, first, last };
}

/** Days from the first to the last of a date; none where the end is not known. */
function countDays({ start, end }: When): number {
  if (start.precision !== 'day' || end?.precision !== 'day' || !end.last || !start.first) return 0;
  return Math.round((Date.parse(end.last) - Date.parse(start.first)) / DAY);
}
