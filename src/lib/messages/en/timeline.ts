import { localized } from '../localized.ts';
import { countWords } from './count.ts';

export const TIMELINE_MESSAGES = localized({
  heading: 'Events by the month they began',
  description: (events: number, days: string) =>
    `${countWords(events, 'event')}. Dates shown: ${days}. Each stands once, in the month in which it began or ` +
    'can first have begun. Colours and signs: the branches that took part, in proportion. ' +
    'Hollow: only announced. Faint: outside the dates shown.',
  most: (events: number) => `Highest column: ${countWords(events, 'event')}`,
  extents: 'How long events lasted, and how finely that is known',
  bar: 'Bar: the days of an event that went on into a later month',
  bracket: 'Bracket: known only to the month, season or year; no day is reported',
  openEnd: 'Arrow to the right: end not reported',
  openStart: 'Arrow to the left: start not reported',
  approximate: '~ date given as approximate',
  uncertain: '? date given as uncertain',

  visible: 'Dates shown',
  first: 'First month shown',
  last: 'Last month shown',
  all: 'All dates',
  chosen: (days: string) => `Chosen: ${days}`,
  play: 'Play',
  pause: 'Pause',
  playNote: 'Play: move on month by month',
  from: (day: string) => `from ${day}`,
  to: (day: string) => `until ${day}`,
} as const);
