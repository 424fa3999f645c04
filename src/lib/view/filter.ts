import type { EventSummary } from '../domain/event-summary.ts';
import type { Service } from '../domain/service.ts';

/** Of what a reader can ask to see some alone, each by the word the address has for it. */
export const DIMENSIONS = ['countries', 'kinds', 'statuses', 'themes', 'series'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What is asked for in each dimension; none asks for nothing, and shows all. */
export type Choices = Readonly<Record<Dimension, ReadonlySet<string>>>;

/** What of the catalogue is shown. The empty filter shows everything. */
export interface Filter {
  /** Ids of the services shown; null shows all of them. */
  readonly services: ReadonlySet<string> | null;
  /** First and last calendar day shown, `YYYY-MM-DD`; null leaves that end open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly only: Choices;
  /** Search words; empty for none. */
  readonly words: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Nothing asked for in any dimension. */
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

/** What a filter asks of an event. */
export type Filtered = Pick<
  EventSummary,
  'id' | 'kind' | 'status' | 'when' | 'services' | 'themes' | 'series'
>;

/** The services that are on and of the countries asked for; null for all of them. */
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

/** Whether the event can have touched the days shown: an open end reaches as far as it may. */
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
 * Tells which events a filter shows. `found` are the ids of those that its search words find; null
 * while that is not known, and then words hide nothing.
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
