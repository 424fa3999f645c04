import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { EventSummary } from '#lib/domain/event-summary.ts';
import {
  createEventFilter,
  findVisibleServices,
  type Dimension,
  type Filter,
} from '#lib/view/filter.ts';

/** Data for counting, besides the filter. */
interface Counted {
  readonly index: Pick<AtlasIndex, 'events' | 'services'>;
  /** Ids of the events that match the search words; null without words or until they are known. */
  readonly found: ReadonlySet<string> | null;
}

const NONE: ReadonlySet<string> = new Set();

/** Creates a counter of the events that a set of services would show if no other were on. */
export function createServiceCounter(
  filter: Filter,
  { index, found }: Counted,
): (services: readonly { readonly id: string }[]) => number {
  const others = { ...filter, services: null };
  const events = index.events.filter(createEventFilter(others, index.services, found));
  const allowed = findVisibleServices(others, index.services);
  return (services) => {
    const ids = new Set(services.map(({ id }) => id).filter((id) => allowed?.has(id) ?? true));
    return events.filter((event) => event.services.some((id) => ids.has(id))).length;
  };
}

/** Counts the events that each value of a dimension would show if no other were chosen. */
export function countValues(
  dimension: Dimension,
  filter: Filter,
  { index, found }: Counted,
): ReadonlyMap<string, number> {
  const others = { ...filter, only: { ...filter.only, [dimension]: NONE } };
  const events = index.events.filter(createEventFilter(others, index.services, found));
  const counts = new Map<string, number>();
  for (const value of events.flatMap((event) => findValues(dimension, event, filter, index))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The values of an event in a dimension, each once; a service that is off gives it no country. */
function findValues(
  dimension: Dimension,
  { kind, status, themes, series, services: ids }: EventSummary,
  { services: visible }: Filter,
  { services }: Counted['index'],
): readonly string[] {
  if (dimension === 'kinds') return [kind];
  if (dimension === 'statuses') return [status];
  if (dimension === 'themes') return themes;
  if (dimension === 'series') return series === null ? [] : [series];
  const taking = services.filter(({ id }) => ids.includes(id) && (visible?.has(id) ?? true));
  return [...new Set(taking.map(({ country }) => country))];
}
