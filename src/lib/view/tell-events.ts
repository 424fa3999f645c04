import type { NameLanguage } from '../domain/area.ts';
import { EVENT_KINDS, type EventEntry, type EventStatus } from '../domain/event.ts';
import { formatWhen } from '../messages/formats/format-when.ts';
import type { When } from '../domain/when.ts';
import type { DatesSaid, Doubted, Told } from '../messages/en/view.ts';
import { findSpan } from './find-span.ts';

/** A list of at least one event. */
export type SomeEvents = readonly [EventEntry, ...EventEntry[]];

/** Limit of dates named one by one; more are given as a span. */
const MOST_DATES = 3;

/** Statuses for which no publication says that the event took place. */
const DOUBTED = ['announced', 'postponed', 'cancelled', 'unknown'] as const;

export function isSome(events: readonly EventEntry[]): events is SomeEvents {
  return events.length > 0;
}

/** A day that sorts after all known ones. */
const UNKNOWN_DAY = '9999';

function toFirstDay({ start, end }: When): string {
  return start.first ?? end?.first ?? UNKNOWN_DAY;
}

/** The different dates of some events, in words and in order, and the span they cover. */
export function toDates(events: SomeEvents, language: NameLanguage): DatesSaid {
  const { when, openStarts, openEnds } = findSpan(
    events[0].when,
    events.slice(1).map(({ when: one }) => one),
  );
  const dates = [...new Map(events.map((event) => [event.when.edtf, event.when])).values()];
  const inOrder = dates.toSorted((a, b) => (toFirstDay(a) < toFirstDay(b) ? -1 : 1));
  return {
    each: dates.length > MOST_DATES ? [] : inOrder.map((one) => formatWhen(one, language)),
    span: formatWhen(when, language),
    openStarts,
    openEnds,
  };
}

/** Counts events of one status by kind, the most first, and gives their dates. */
export function tellAs(status: EventStatus, events: SomeEvents, language: NameLanguage): Told {
  const kinds = EVENT_KINDS.map((kind) => ({
    kind,
    count: events.filter((event) => event.kind === kind).length,
  }));
  return {
    status,
    kinds: kinds.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    dates: toDates(events, language),
  };
}

/** Counts events by status: first those that took place or began, then each doubted status. */
export function tellEvents(events: readonly EventEntry[], language: NameLanguage): readonly Told[] {
  const isDoubted = ({ status }: EventEntry) => DOUBTED.some((one) => one === status);
  const groups = [
    ['held', events.filter((event) => !isDoubted(event))] as const,
    ...DOUBTED.map((one) => [one, events.filter(({ status }) => status === one)] as const),
  ];
  return groups.flatMap(([status, own]) => (isSome(own) ? [tellAs(status, own, language)] : []));
}

/** Counts the events that may not have taken place, by status. */
export function countDoubted(events: readonly EventEntry[]): Doubted {
  return DOUBTED.map((status) => ({
    status,
    count: events.filter((event) => event.status === status).length,
  })).filter(({ count }) => count > 0);
}
