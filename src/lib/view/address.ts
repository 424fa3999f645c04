import { NAME_LANGUAGES, type NameLanguage } from '../domain/area.ts';
import type { Service } from '../domain/service.ts';
import { EVERYTHING, type Filter } from './filter.ts';
import type { Notice } from './notice.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the query of an address says. Selection is its path, the camera its hash. */
export interface Address {
  readonly filter: Filter;
  readonly theme: Theme;
  /** Of the names on the map. */
  readonly language: NameLanguage;
}

interface ParsedAddress extends Address {
  readonly notices: readonly Notice[];
}

const NO_SERVICE = 'none';

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function parseServices(
  text: string | null,
  known: readonly Service[],
): { services: Filter['services']; notices: Notice[] } {
  if (text === null) return { services: null, notices: [] };
  if (text === NO_SERVICE) return { services: new Set(), notices: [] };
  const ids = [...new Set(text.split(',').filter(Boolean))];
  if (ids.length === 0) {
    return {
      services: null,
      notices: [{ parameter: 'services', found: text, reason: 'no-service' }],
    };
  }
  const isKnown = (id: string) => known.some((service) => service.id === id);
  const notices = ids
    .filter((id) => !isKnown(id))
    .map((found): Notice => ({ parameter: 'services', found, reason: 'unknown-service' }));
  const shown = ids.filter(isKnown);
  // Nothing left to show is no choice a reader made: show everything, and say so.
  const services = shown.length === 0 || shown.length === known.length ? null : new Set(shown);
  return { services, notices };
}

function parseDay(text: string | null, parameter: 'from' | 'to'): [string | null, Notice[]] {
  if (text === null) return [null, []];
  if (isDay(text)) return [text, []];
  return [null, [{ parameter, found: text, reason: 'not-a-day' }]];
}

function parseTheme(text: string | null): [Theme, Notice[]] {
  const theme = THEMES.find((known) => known === text);
  if (theme || text === null) return [theme ?? 'auto', []];
  return ['auto', [{ parameter: 'theme', found: text, reason: 'unknown-theme' }]];
}

function parseLanguage(text: string | null): [NameLanguage, Notice[]] {
  const language = NAME_LANGUAGES.find((known) => known === text);
  if (language || text === null) return [language ?? 'en', []];
  return ['en', [{ parameter: 'lang', found: text, reason: 'unknown-language' }]];
}

/** Reads the query of an address; what cannot be followed is left out with a notice. */
export function parseAddress(query: URLSearchParams, known: readonly Service[]): ParsedAddress {
  const { services, notices } = parseServices(query.get('services'), known);
  const [from, fromNotices] = parseDay(query.get('from'), 'from');
  const [to, toNotices] = parseDay(query.get('to'), 'to');
  const [theme, themeNotices] = parseTheme(query.get('theme'));
  const [language, languageNotices] = parseLanguage(query.get('lang'));
  const all = [...notices, ...fromNotices, ...toNotices, ...themeNotices, ...languageNotices];
  if (from !== null && to !== null && from > to) {
    const found = `${from} to ${to}`;
    const backwards: Notice = { parameter: 'from', found, reason: 'from-after-to' };
    return { filter: { ...EVERYTHING, services }, theme, language, notices: [...all, backwards] };
  }
  return { filter: { services, from, to }, theme, language, notices: all };
}

/** The query that says this, with `?` in front; empty where all is as by default. */
export function formatQuery({ filter, theme, language }: Address): string {
  const { services, from, to } = filter;
  const parts = [
    services && `services=${services.size === 0 ? NO_SERVICE : [...services].join(',')}`,
    from && `from=${from}`,
    to && `to=${to}`,
    theme !== 'auto' && `theme=${theme}`,
    language !== 'en' && `lang=${language}`,
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
