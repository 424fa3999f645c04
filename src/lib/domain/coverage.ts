import type { Catalogue } from './catalogue.ts';
import { listPublications } from './list-publications.ts';
import type { PublisherKind } from './publication.ts';
import { toYear } from './when.ts';

/** Neighbours of these waters, of which a reader would expect events: ISO 3166-1 alpha-2. */
const NEIGHBOURS = ['CN', 'RU', 'KP', 'KR', 'JP'];

/** A row of the table: number of events by year, in one area or in none. */
export interface CoverageRow {
  /** Id of the area; null for events in no area of this map. */
  readonly area: string | null;
  /** Number of events for each of the years of the table. */
  readonly counts: readonly number[];
  readonly all: number;
}

/** A count for each key, the highest first. */
export type Counts<T extends string> = readonly { readonly key: T; readonly count: number }[];

/** Counts of the record's events and publications, which also show its gaps. */
export interface Coverage {
  readonly years: readonly string[];
  readonly rows: readonly CoverageRow[];
  /** Events by country of the participants, planned ones too. */
  readonly countries: Counts<string>;
  /** Neighbours of these waters that no event has among its participants. */
  readonly absent: readonly string[];
  /** Countries that every event has among its participants. */
  readonly inAll: readonly string[];
  /** Neighbours of these waters that some events have among their participants, and others not. */
  readonly inSome: readonly string[];
  /** Publications by kind of publisher. */
  readonly kinds: Counts<PublisherKind>;
  /** Publications by country of the publisher. */
  readonly origins: Counts<string>;
  /** Publications by language. */
  readonly languages: Counts<string>;
  readonly events: number;
  /** Distinct publications: a page that several events rest on counts once. */
  readonly publications: number;
  readonly publishers: number;
  /** Number of events that rest on one publication only. */
  readonly single: number;
}

export function toCoverage({ areas, events, services }: Catalogue): Coverage {
  const years = [...new Set(events.map(({ when }) => toYear(when)))].toSorted();
  const publications = listPublications(events);
  const toRow = (area: string | null): CoverageRow => {
    const own = events.filter((event) =>
      area === null ? event.areas.length === 0 : event.areas.includes(area),
    );
    const counts = years.map((year) => own.filter(({ when }) => toYear(when) === year).length);
    return { area, counts, all: own.length };
  };
  const countryOf = new Map(services.map(({ id, country }) => [id, country]));
  const countries = count(
    events.flatMap((event) => [...new Set(event.services.map((id) => countryOf.get(id) ?? ''))]),
  );
  const isIn = (country: string) => countries.some(({ key }) => key === country);
  const isInAll = (country: string) =>
    countries.some(({ key, count }) => key === country && count === events.length);
  return {
    years,
    rows: [...areas.map(({ id }) => id), null].map(toRow),
    countries,
    absent: NEIGHBOURS.filter((country) => !isIn(country)),
    inAll: countries.map(({ key }) => key).filter(isInAll),
    inSome: NEIGHBOURS.filter((country) => isIn(country) && !isInAll(country)),
    kinds: count(publications.map(({ publisher }) => publisher.kind)),
    origins: count(publications.map(({ publisher }) => publisher.country)),
    languages: count(publications.map(({ language }) => language)),
    events: events.length,
    publications: publications.length,
    publishers: new Set(publications.map(({ publisher }) => publisher.id)).size,
    single: events.filter((event) => event.publications.length === 1).length,
  };
}

function count<T extends string>(keys: readonly T[]): Counts<T> {
  return [...new Set(keys)]
    .map((key) => ({ key, count: keys.filter((one) => one === key).length }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
