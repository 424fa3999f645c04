import type { NameLanguage } from '../domain/area.ts';
import { EVENT_KINDS, type EventEntry, type EventStatus } from '../domain/event.ts';
import { formatWhen } from '../messages/formats/format-when.ts';
import type { When } from '../domain/when.ts';
import type { DatesSaid, Doubted, Told } from '../messages/en/view.ts';
import { findSpan } from './find-span.ts';

/** Events, at least one. */
export type SomeEvents = readonly [EventEntry, ...EventEntry[]];

/** More dates than these are told as a span. */
const MOST_DATES = 3;

/** Of these no publication says that the event took place. */
const DOUBTED = ['announced', 'postponed', 'cancelled', 'unknown'] as const;

export function isSome(events: readonly EventEntry[]): events is SomeEvents {
  return events.length > 0;
}

/** Sorts after all that are known. */
const UNKNOWN_DAY = '9999';

function toFirstDay({ start, end }: When): string {
  return start.first ?? end?.first ?? UNKNOWN_DAY;
}

/** The dates of events, each once, and the time they cover. */
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

/** Events of one status, counted by kind, the most first. */
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

/** Events by whether they took place: those that did, or began to, together and first. */
export function tellEvents(events: readonly EventEntry[], language: NameLanguage): readonly Told[] {
  const isDoubted = ({ status }: EventEntry) => DOUBTED.some((one) => one === status);
  const groups = [
    ['held', events.filter((event) => !isDoubted(event))] as const,
    ...DOUBTED.map((one) => [one, events.filter(({ status }) => status === one)] as const),
  ];
  return groups.flatMap(([status, own]) => (isSome(own) ? [tellAs(status, own, language)] : []));
}

/** How many of the events may not have taken place, by status. */
export function countDoubted(events: readonly EventEntry[]): Doubted {
  return DOUBTED.map((status) => ({
    status,
    count: events.filter((event) => event.status === status).length,
  })).filter(({ count }) => count > 0);
}
