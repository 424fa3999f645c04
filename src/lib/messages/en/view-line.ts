import { localized } from '../localized.ts';
import { LIST_MESSAGES } from './wording.ts';

/** Limit of service names in the line; more are given as a number. */
const MOST_SERVICES = 4;

function oneOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}

/** Messages of the line that summarises a view: each part of a filter, and the whole line. */
export const VIEW_LINE_MESSAGES = localized({
  /** `12 of 77 events: maritime, 2023, Sea of Japan` */
  line: (visible: number | null, all: number, parts: readonly string[]): string => {
    const events = LIST_MESSAGES.visibleOf(visible, all);
    const mark = parts.some((part) => part.includes(',')) ? '; ' : ', ';
    return parts.length === 0 ? events : `${events}: ${parts.join(mark)}`;
  },
  branches: (names: readonly string[]): string => {
    const words = names.map((name) => name.toLowerCase());
    // A name that has an "and" itself is joined by commas only.
    if (words.some((word) => word.includes(' and '))) return words.join(', ');
    return new Intl.ListFormat('en-GB').format(words);
  },
  services: (names: readonly string[]): string => {
    if (names.length === 0) return 'no service';
    return names.length > MOST_SERVICES ? `${names.length} services` : names.join(', ');
  },
  countries: (names: readonly string[]): string => `${oneOf(names)} taking part`,
  international: 'international bodies',
  kinds: (names: readonly string[]): string => oneOf(names.map((name) => name.toLowerCase())),
  statuses: (names: readonly string[]): string => oneOf(names.map((name) => name.toLowerCase())),
  themes: oneOf,
  series: oneOf,
  words: (words: string): string => `“${words}”`,
  from: (date: string): string => `from ${date}`,
  until: (date: string): string => `until ${date}`,
} as const);
