import type { NameLanguage } from '../domain/area.ts';
import { findBeginning, NO_DAY, readDates, type EventIndex } from '../domain/event-index.ts';
import { EVENT_KINDS, EVENT_STATUSES, type EventStatus } from '../domain/event.ts';
import type { DatesSaid, Doubted, Told } from '../messages/en/view.ts';
import { formatWhen } from '../messages/formats/format-when.ts';
import { findSpan, isSameDates } from './find-span.ts';

/** Limit of dates named one by one; more are given as a span. */
const MOST_DATES = 3;

/** Statuses for which no publication says that the event took place. */
const DOUBTED = ['announced', 'postponed', 'cancelled', 'unknown'] as const;
const DOUBTED_CODES = DOUBTED.map((status) => EVENT_STATUSES.indexOf(status));

/** A day that sorts after all known ones. */
const UNKNOWN_DAY = Infinity;

/** The first rows with dates that differ, one for each date, and at most one more than named. */
function findDifferentDates(index: EventIndex, rows: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (const row of rows) {
    if (found.length > MOST_DATES) break;
    if (!found.some((other) => isSameDates(index, other, row))) found.push(row);
  }
  return found;
}

/** The different dates of some events, at least one, in words and in order, and their span. */
export function toDates(index: EventIndex, rows: Uint32Array, language: NameLanguage): DatesSaid {
  const { when, openStarts, openEnds } = findSpan(index, rows);
  const dates = findDifferentDates(index, rows);
  const toFirstDay = (row: number) => {
    const day = findBeginning(index, row);
    return day === NO_DAY ? UNKNOWN_DAY : day;
  };
  const inOrder = dates.toSorted((a, b) => (toFirstDay(a) < toFirstDay(b) ? -1 : 1));
  return {
    each:
      dates.length > MOST_DATES
        ? []
        : inOrder.map((row) => formatWhen(readDates(index, row), language)),
    span: formatWhen(when, language),
    openStarts,
    openEnds,
  };
}

function count(rows: Uint32Array, isMeant: (row: number) => boolean): number {
  let sum = 0;
  for (const row of rows) if (isMeant(row)) sum += 1;
  return sum;
}

/** Counts events of one status, at least one, by kind, the most first, and gives their dates. */
export function tellAs(
  status: EventStatus,
  index: EventIndex,
  rows: Uint32Array,
  language: NameLanguage,
): Told {
  const kinds = EVENT_KINDS.map((kind, code) => ({
    kind,
    count: count(rows, (row) => index.kind[row] === code),
  }));
  return {
    status,
    kinds: kinds.filter((one) => one.count > 0).toSorted((a, b) => b.count - a.count),
    dates: toDates(index, rows, language),
  };
}

/** Counts events by status: first those that took place or began, then each doubted status. */
export function tellEvents(
  index: EventIndex,
  rows: Uint32Array,
  language: NameLanguage,
): readonly Told[] {
  const groups = [
    ['held', rows.filter((row) => !DOUBTED_CODES.includes(index.status[row] ?? 0))] as const,
    ...DOUBTED.map(
      (status, n) =>
        [status, rows.filter((row) => index.status[row] === DOUBTED_CODES[n])] as const,
    ),
  ];
  return groups.flatMap(([status, own]) =>
    own.length > 0 ? [tellAs(status, index, own, language)] : [],
  );
}

/** Counts the events that may not have taken place, by status. */
export function countDoubted(index: EventIndex, rows: Uint32Array): Doubted {
  return DOUBTED.map((status, n) => ({
    status,
    count: count(rows, (row) => index.status[row] === DOUBTED_CODES[n]),
  })).filter((one) => one.count > 0);
}
