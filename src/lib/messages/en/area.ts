import { localized } from '../localized.ts';
import type { Medium, NameLanguage, OutlineRule } from '#lib/domain/area.ts';
import { countWords } from './count.ts';

export const MEDIUM_MESSAGES: Readonly<Record<Medium, string>> = localized({
  sea: 'Sea area',
  airspace: 'Airspace',
  land: 'Ranges and bases',
});

export const OUTLINE_MESSAGES: Readonly<Record<OutlineRule, string>> = localized({
  'published-coordinates': 'Drawn from published coordinates',
  'named-range': 'Drawn around a named range or base',
  'part-of-named-sea': 'Part of a named sea; no publication gives its edge',
  'whole-named-sea': 'A whole named sea',
  'country-or-city': 'Drawn around a named country, island group or city',
});

export const LANGUAGE_MESSAGES: Readonly<Record<NameLanguage, string>> = localized({
  en: 'English',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
});

export const AREA_MESSAGES = localized({
  names: 'Names and who uses them',
  drawn: 'How the outline was drawn',
  error: (km: number) =>
    km === 0
      ? 'The edge follows published coordinates.'
      : `The true edge may lie up to ${km} km away.`,
  publications: 'Publications on names and extent',
  events: 'Events here',
  more: (count: number) => `Show ${countWords(count, 'more event')}`,
  years: 'Participants by year',
  ofAll: 'Of all its events, those too that were only announced, or are not shown.',
  year: 'Year',
  count: 'Events',
  took: 'Services, with their events',
  themes: 'Themes',
  theme: (theme: string, events: number) => `${theme} (${events})`,
  description: (name: string, events: number) =>
    `${name}: ${countWords(events, 'publicly reported event')}, their participants, and the publications each rests on.`,
} as const);

export const POPUP_MESSAGES = localized({
  choose: (count: number) => `${count} areas lie here`,
  chooseNote: 'Choose one to read its events.',
  close: 'Close',
  approximate: 'Approximate area',
} as const);

export const MISSING_MESSAGES = localized({
  title: 'Not in this record',
  area: 'This record has no area of that address.',
  event: 'This record has no event of that address.',
  series: 'This record has no series of that address.',
  page: 'No page of this atlas has the address you followed.',
  home: 'The whole map and all events',
  nearest: 'These are the areas it has:',
} as const);
