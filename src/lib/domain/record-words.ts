import type { Medium, NameLanguage, OutlineRule } from './area.ts';
import type { EventKind, EventStatus } from './event.ts';
import type { PublisherKind, SupportedField } from './publication.ts';
import type { Branch } from './service.ts';

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  exercise: 'Exercise',
  'training-flight': 'Training flight',
  'command-post': 'Command-post exercise',
  meeting: 'Meeting',
  'policy-process': 'Policy process',
};

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  announced: 'Announced',
  'in-progress': 'In progress',
  held: 'Held',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  unknown: 'Status not known',
};

export const BRANCH_WORDS: Readonly<Record<Branch, string>> = {
  maritime: 'Maritime',
  air: 'Air',
  ground: 'Ground',
  marines: 'Marines',
  joint: 'Joint and other',
};

export const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  sea: 'Sea area',
  airspace: 'Airspace',
  land: 'Ranges and bases',
};

export const OUTLINE_WORDS: Readonly<Record<OutlineRule, string>> = {
  'published-coordinates': 'Drawn from published coordinates',
  'named-range': 'Drawn around a named range or base',
  'part-of-named-sea': 'Part of a named sea; no publication gives its edge',
  'whole-named-sea': 'A whole named sea',
  'country-or-city': 'Drawn around a named country, island group or city',
};

export const LANGUAGE_WORDS: Readonly<Record<NameLanguage, string>> = {
  en: 'English',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
};

export const PUBLISHER_KIND_WORDS: Readonly<Record<PublisherKind, string>> = {
  military: 'armed force or its outlet',
  government: 'government',
  intergovernmental: 'intergovernmental body',
  'state-media': 'state media',
  'public-broadcaster': 'public broadcaster',
  'news-agency': 'news agency',
  press: 'press',
  'trade-press': 'trade press',
  'press-release-wire': 'press release service',
  'party-press': 'party press',
  advocacy: 'advocacy group',
  aggregator: 'reposting site',
  reference: 'reference work',
  blog: 'blog',
};

export const SUPPORT_WORDS: Readonly<Record<SupportedField, string>> = {
  when: 'date',
  status: 'status',
  areas: 'area',
  place: 'place words',
  participants: 'who took part',
  units: 'units',
  themes: 'themes',
  series: 'series',
  summary: 'summary',
  tellings: 'differing accounts',
};

/** Dates in words: what stands around the day, month and year. */
export const WHEN_WORDS = {
  seasons: ['winter', 'spring', 'summer', 'autumn'],
  notReported: 'a date not reported',
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  from: (date: string) => `from ${date}, end not reported`,
  until: (date: string) => `until ${date}, start not reported`,
  span: (first: string, last: string) => `${first} to ${last}`,
} as const;
