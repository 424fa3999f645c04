import { inReadersLanguage } from '../in-readers-language.ts';
import type { EventKind, EventStatus } from '../../event.ts';
import type { Branch } from '../../service.ts';

export const KIND_WORDS: Readonly<Record<EventKind, string>> = inReadersLanguage({
  exercise: 'Exercise',
  'training-flight': 'Training flight',
  'command-post': 'Command-post exercise',
  meeting: 'Meeting',
  'policy-process': 'Policy process',
});

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = inReadersLanguage({
  announced: 'Announced',
  'in-progress': 'Last reported under way',
  held: 'Held',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  unknown: 'Status not known',
});

export const BRANCH_WORDS: Readonly<Record<Branch, string>> = inReadersLanguage({
  maritime: 'Maritime',
  air: 'Air',
  ground: 'Ground',
  marines: 'Marines',
  joint: 'Joint and other',
});

/** Dates in words: what stands around the day, month and year. */
export const WHEN_WORDS = inReadersLanguage({
  seasons: ['winter', 'spring', 'summer', 'autumn'],
  notReported: 'a date not reported',
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  from: (date: string) => `from ${date}, end not reported`,
  until: (date: string) => `until ${date}, start not reported`,
  span: (first: string, last: string) => `${first} to ${last}`,
  laterIn: (first: string, month: string) => `${first} to later in ${month}`,
  earlierIn: (month: string, last: string) => `from earlier in ${month} to ${last}`,
} as const);
