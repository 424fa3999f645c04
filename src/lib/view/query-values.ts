import type { Directory } from '../domain/atlas-index.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/event.ts';
import { DIMENSIONS, type Choices, type Dimension, type Filter } from './filter.ts';
import type { Notice } from './notice.ts';

/** The parts of the index that values of an address are checked against. */
export interface Known extends Pick<Directory, 'services'> {
  /** Null until the index has come: any value then passes. */
  readonly themes: readonly string[] | null;
  readonly series: readonly string[] | null;
}

/** A value parsed from an address, with notices of the parts left out. */
export type Parsed<T> = readonly [T, readonly Notice[]];

const NO_SERVICE = 'none';

/** Limit of characters; longer search words are left out with a notice. */
export const MOST_CHARACTERS = 200;

function splitIds(text: string): readonly string[] {
  return [...new Set(text.split(',').filter(Boolean))];
}

export function parseServices(
  text: string | null,
  { services: known }: Known,
): Parsed<Filter['services']> {
  if (text === null) return [null, []];
  if (text === NO_SERVICE) return [new Set(), []];
  const ids = splitIds(text);
  if (ids.length === 0)
    return [null, [{ parameter: 'services', found: text, reason: 'no-service' }]];
  const isKnown = (id: string) => known.some((service) => service.id === id);
  const notices = ids
    .filter((id) => !isKnown(id))
    .map((found): Notice => ({ parameter: 'services', found, reason: 'unknown-service' }));
  const visible = ids.filter(isKnown);
  // A link with unknown services only was not meant to hide everything: show all, with notices.
  const services =
    visible.length === 0 || visible.length === known.length ? null : new Set(visible);
  return [services, notices];
}

export function formatServices(services: Filter['services']): string {
  if (services === null) return '';
  return services.size === 0 ? NO_SERVICE : [...services].join(',');
}

const LISTS: Readonly<Record<Dimension, (known: Known) => readonly string[] | null>> = {
  countries: ({ services }) => services.map(({ country }) => country),
  kinds: () => EVENT_KINDS,
  statuses: () => EVENT_STATUSES,
  themes: ({ themes }) => themes,
  series: ({ series }) => series,
};

/** All values that a reader can choose in a dimension, each once, in the order of the record. */
export function listValues(dimension: Dimension, known: Known): readonly string[] {
  return [...new Set(LISTS[dimension](known) ?? [])];
}

export function parseChoices(query: URLSearchParams, known: Known): Parsed<Choices> {
  const notices: Notice[] = [];
  const choices = DIMENSIONS.map((parameter): [Dimension, ReadonlySet<string>] => {
    const ids = splitIds(query.get(parameter) ?? '');
    const values = LISTS[parameter](known) ?? ids;
    const unknown = ids.filter((id) => !values.includes(id));
    notices.push(
      ...unknown.map((found): Notice => ({ parameter, found, reason: 'unknown-choice' })),
    );
    return [parameter, new Set(ids.filter((id) => values.includes(id)))];
  });
  return [Object.fromEntries(choices) as Choices, notices];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

export function parseDay(text: string | null, parameter: 'from' | 'to'): Parsed<string | null> {
  if (text === null) return [null, []];
  if (isDay(text)) return [text, []];
  return [null, [{ parameter, found: text, reason: 'not-a-day' }]];
}

/** Parses search words, with single spaces between them. */
export function parseWords(text: string | null): Parsed<string> {
  const words = (text ?? '').trim().replaceAll(/\s+/g, ' ');
  if (words.length <= MOST_CHARACTERS) return [words, []];
  return ['', [{ parameter: 'q', found: words, reason: 'too-long' }]];
}

/** Parses one of a list of words; the first is the default. */
export function parseWord<T extends string>(
  text: string | null,
  words: readonly [T, ...T[]],
  parameter: Notice['parameter'],
  reason: Notice['reason'],
): Parsed<T> {
  const word = words.find((known) => known === text);
  if (word !== undefined || text === null) return [word ?? words[0], []];
  return [words[0], [{ parameter, found: text, reason }]];
}
