import type { EventSummary } from '../domain/event-summary.ts';
import type { Service } from '../domain/service.ts';

/** The dimensions in which a reader can choose values, each by its parameter in the address. */
export const DIMENSIONS = ['countries', 'kinds', 'statuses', 'themes', 'series'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The values chosen in each dimension; an empty set leaves nothing out. */
export type Choices = Readonly<Record<Dimension, ReadonlySet<string>>>;

/** The reader's filter of events. An empty filter leaves nothing out. */
export interface Filter {
  /** Ids of the visible services; null for all of them. */
  readonly services: ReadonlySet<string> | null;
  /** First and last visible calendar day, `YYYY-MM-DD`; null leaves that end open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly only: Choices;
  /** Search words; empty for none. */
  readonly words: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Choices with no value in any dimension. */
export const ANY: Choices = {
  countries: NONE,
  kinds: NONE,
  statuses: NONE,
  themes: NONE,
  series: NONE,
};

export const EVERYTHING: Filter = { services: null, from: null, to: null, only: ANY, words: '' };

/** Whether the filter leaves nothing out. */
export function isEverything({ services, from, to, only, words }: Filter): boolean {
  const isAny = DIMENSIONS.every((dimension) => only[dimension].size === 0);
  return services === null && from === null && to === null && isAny && words === '';
}

/** The fields of an event that a filter reads. */
export type Filtered = Pick<
  EventSummary,
  'id' | 'kind' | 'status' | 'when' | 'services' | 'themes' | 'series'
>;

/** Finds the ids of the services that are on and of a chosen country; null for all of them. */
export function findVisibleServices(
  { services, only: { countries } }: Filter,
  known: readonly Service[],
): ReadonlySet<string> | null {
  if (countries.size === 0) return services;
  const visible = known.filter(
    ({ id, country }) => countries.has(country) && (services?.has(id) ?? true),
  );
  return new Set(visible.map(({ id }) => id));
}

/** Whether the event may overlap the filter's days; an open end counts as endless. */
function isTimeVisible({ when }: Pick<Filtered, 'when'>, { from, to }: Filter): boolean {
  const last = when.end === null ? when.start.last : when.end.last;
  const isBefore = from !== null && last !== null && last < from;
  const isAfter = to !== null && when.start.first !== null && when.start.first > to;
  return !isBefore && !isAfter;
}

function isAsked(asked: ReadonlySet<string>, values: readonly (string | null)[]): boolean {
  return asked.size === 0 || values.some((value) => value !== null && asked.has(value));
}

/**
 * Creates the test for events that a filter leaves visible. `found` are the ids of the events that
 * its search words find; null until the search is loaded, when words hide nothing.
 */
export function createEventFilter(
  filter: Filter,
  known: readonly Service[],
  found: ReadonlySet<string> | null,
): (event: Filtered) => boolean {
  const services = findVisibleServices(filter, known);
  const { only, words } = filter;
  return (event) =>
    (services === null || event.services.some((service) => services.has(service))) &&
    isTimeVisible(event, filter) &&
    isAsked(only.kinds, [event.kind]) &&
    isAsked(only.statuses, [event.status]) &&
    isAsked(only.themes, event.themes) &&
    isAsked(only.series, [event.series]) &&
    (words === '' || (found?.has(event.id) ?? true));
}
