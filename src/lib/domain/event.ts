import type { Publication } from './publication.ts';
import type { When } from './when.ts';

export const EVENT_KINDS = [
  'exercise',
  'training-flight',
  'command-post',
  'meeting',
  'policy-process',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = [
  'announced',
  'in-progress',
  'held',
  'postponed',
  'cancelled',
  'unknown',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Whether an event is known only as planned: announced, postponed or cancelled. */
export function isPlanned({ status }: { readonly status: EventStatus }): boolean {
  return status === 'announced' || status === 'postponed' || status === 'cancelled';
}

/** A ship, aircraft, formation or person. A field that no publication gives is null. */
export interface Unit {
  readonly name: string;
  /** Hull number: `DDG-179`. */
  readonly hull: string | null;
  readonly type: string | null;
  readonly count: number | null;
}

export interface Participant {
  /** Id of a service. */
  readonly service: string;
  readonly units: readonly Unit[];
}

/** A text, quoted or shortened, and the ids of the event's publications that use it. */
export interface Attributed {
  readonly text: string;
  readonly by: readonly string[];
}

/** One contested fact with each publication's version of it. */
export interface Account {
  readonly about: string;
  readonly note: string | null;
  readonly says: readonly Attributed[];
}

/** When the record of an event was written or corrected, and what was changed. */
export interface Change {
  /** Calendar day, `2026-11-22`. */
  readonly day: string;
  readonly note: string;
}

/** Position of a place that publications name: never of ships or aircraft. */
export interface EventLocation {
  readonly name: string;
  readonly relation: string;
  readonly lon: number;
  readonly lat: number;
  readonly basis: string;
}

/** An event in brief: the fields that lists, filters and the map need. */
export interface EventEntry {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: When;
  /** Ids of areas; empty where the event is not on this map. */
  readonly areas: readonly string[];
  /** Ids of the services that took part, each once. */
  readonly services: readonly string[];
}

/** An exercise, training flight, meeting or policy process with all fields of its record. */
export interface EventRecord extends EventEntry {
  readonly series: { readonly id: string; readonly name: string } | null;
  /** IANA time zone of the place; the event's dates are calendar days there. */
  readonly timeZone: string;
  /** EDTF date of the last publication the status rests on. */
  readonly statusAsOf: string;
  readonly location: EventLocation | null;
  readonly place: readonly Attributed[];
  readonly participants: readonly Participant[];
  readonly themes: readonly string[];
  readonly summary: string;
  readonly notes: readonly string[];
  readonly publications: readonly Publication[];
  readonly accounts: readonly Account[];
  /** History of the record, oldest first; at least one change, the first entry. */
  readonly changed: readonly Change[];
}

/** Day of the newest change of these events, `2026-11-22`; null where there is no event. */
export function findNewestChange(events: readonly Pick<EventRecord, 'changed'>[]): string | null {
  const days = events.flatMap(({ changed }) => changed.map(({ day }) => day));
  return days.toSorted().at(-1) ?? null;
}
