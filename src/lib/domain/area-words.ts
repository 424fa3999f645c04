import { countWords } from './count-words.ts';

export const AREA_WORDS = {
  names: 'Names and who uses them',
  drawn: 'How the outline was drawn',
  error: (km: number) =>
    km === 0
      ? 'The edge follows published coordinates.'
      : `The true edge may lie up to ${km} km away.`,
  publications: 'Publications on names and extent',
  events: 'Events here',
  years: 'Who took part, by year',
  year: 'Year',
  count: 'Events',
  took: 'Services, with their events',
  themes: 'Themes',
  theme: (theme: string, events: number) => `${theme} (${events})`,
  description: (name: string, events: number) =>
    `${name}: ${countWords(events, 'publicly reported event')}, who took part, and the publications each rests on.`,
} as const;

export const POPUP_WORDS = {
  choose: (count: number) => `${count} areas lie here`,
  chooseNote: 'Choose one to read its events.',
  close: 'Close',
  approximate: 'Approximate area',
} as const;

export const MISSING_WORDS = {
  title: 'Not in this record',
  area: 'This record has no area of that address.',
  event: 'This record has no event of that address.',
  series: 'This record has no series of that address.',
  page: 'No page of this atlas has the address you followed.',
  home: 'The whole map and all events',
  nearest: 'These are the areas it has:',
} as const;
