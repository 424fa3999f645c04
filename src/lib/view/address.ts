import { NAME_LANGUAGES, type NameLanguage } from '../domain/area.ts';
import { DIMENSIONS, type Filter } from './filter.ts';
import {
  parseLayout,
  parseSort,
  formatSort,
  BY_DATE,
  type ListLayout,
  type Sort,
} from './list-layout.ts';
import type { Notice } from './notice.ts';
import {
  formatServices,
  parseChoices,
  parseDay,
  parseServices,
  parseWord,
  parseWords,
  type Known,
  type Parsed,
} from './query-values.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The view in the query of an address. The path has the selection, the hash the camera. */
export interface Address {
  readonly filter: Filter;
  readonly list: ListLayout;
  readonly sort: Sort;
  readonly theme: Theme;
  /** Language of names and dates. */
  readonly language: NameLanguage;
}

interface ParsedAddress extends Address {
  readonly notices: readonly Notice[];
}

/** Parses the query of an address; a value that is not understood is left out with a notice. */
export function parseAddress(query: URLSearchParams, known: Known): ParsedAddress {
  const notices: Notice[] = [];
  const take = <T>([value, found]: Parsed<T>): T => {
    notices.push(...found);
    return value;
  };
  const services = take(parseServices(query.get('services'), known));
  const only = take(parseChoices(query, known));
  let from = take(parseDay(query.get('from'), 'from'));
  let to = take(parseDay(query.get('to'), 'to'));
  if (from !== null && to !== null && from > to) {
    notices.push({ parameter: 'from', found: `${from}/${to}`, reason: 'from-after-to' });
    from = to = null;
  }
  const words = take(parseWords(query.get('q')));
  return {
    filter: { services, from, to, only, words },
    list: take(parseLayout(query.get('list'))),
    sort: take(parseSort(query.get('sort'))),
    theme: take(parseWord(query.get('theme'), THEMES, 'theme', 'unknown-theme')),
    language: take(parseWord(query.get('lang'), NAME_LANGUAGES, 'lang', 'unknown-language')),
    notices,
  };
}

/** Formats a query with `?` in front, without default values; empty where all are default. */
export function formatQuery(address: Partial<Address>): string {
  const { filter, list = 'newest', sort = BY_DATE, theme = 'auto', language = 'en' } = address;
  const pairs: readonly (readonly [string, string])[] = [
    ['services', formatServices(filter?.services ?? null)],
    ...DIMENSIONS.map((name) => [name, [...(filter?.only[name] ?? [])].join(',')] as const),
    ['from', filter?.from ?? ''],
    ['to', filter?.to ?? ''],
    ['q', new URLSearchParams({ q: filter?.words ?? '' }).toString().slice('q='.length)],
    ['list', list === 'newest' ? '' : list],
    ['sort', formatSort(sort) === formatSort(BY_DATE) ? '' : formatSort(sort)],
    ['theme', theme === 'auto' ? '' : theme],
    ['lang', language === 'en' ? '' : language],
  ];
  const said = pairs.filter(([, value]) => value !== '').map((pair) => pair.join('='));
  return said.length === 0 ? '' : `?${said.join('&')}`;
}
