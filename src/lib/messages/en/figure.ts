import { localized } from '../localized.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import { LANGUAGE_MESSAGES } from './area.ts';
import { countWords } from './wording.ts';

/** Messages around the map of a figure that is used by itself. */
export const FIGURE_MESSAGES = localized({
  reading: 'Each badge has the number of events of its area; the areas are links to their pages.',
  scale: (km: number, latitude: number) =>
    `${km} km at ${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}`,
  projection: 'Web Mercator projection, the Pacific in the middle.',
  notes: 'About this map',
  names: 'Where users of a sea differ about its name, both names stand side by side.',
  approximate:
    'Every outline is approximate: it shows where exercises were reported, not a boundary. ' +
    'No position of a ship or aircraft is shown.',
  land: 'Land and borders are Natural Earth’s, as that data draws them; no claim is implied.',
  areas: 'Areas and events',
  areaLine: (name: string, events: number, errorKm: number) =>
    `${name}: ${events === 0 ? 'no event' : countWords(events, 'event')}; ` +
    (errorKm === 0
      ? 'the edge follows published coordinates.'
      : `the true edge may lie up to ${errorKm} km away.`),
  offMapLine: (events: number) => `In no area of this map: ${countWords(events, 'event')}.`,
  restsOn: 'What it rests on',
  rests: (events: number, publications: number, publishers: number) =>
    `${countWords(events, 'event')}, on ${countWords(publications, 'publication')} ` +
    `by ${countWords(publishers, 'publisher')}.`,
  restsOfArea: (publications: number) =>
    `Names and extent: ${countWords(publications, 'publication')}.`,
  differ:
    'Where publications differ, the pages of this atlas set their versions side by side, each ' +
    'with its publisher. None is declared right.',
  name: (language: NameLanguage, text: string, usedBy: string) =>
    `${LANGUAGE_MESSAGES[language]}: ${text} (${usedBy})`,
  eventLine: (when: string, title: string, kind: string, status: string) =>
    `${when}: ${title} (${kind}, ${status})`,
  earlier: (events: number) =>
    `The page of this name lists ${countWords(events, 'earlier event')} too.`,
  series: (events: number) => `A recurring event: ${countWords(events, 'edition')} on record.`,
  summary: 'In brief',
  noEvent: 'No event is recorded here yet.',
  placeLine: (text: string, publishers: string) => `“${text}” (${publishers})`,
  publicationLine: (publisher: string, origin: string, title: string, published: string) =>
    `${publisher} (${origin}): ${title}, ${published}.`,
  quoted: (title: string) => `“${title}”`,
  licence: (site: string) =>
    `${site}. Record and figure: CC BY 4.0; may be used and changed with that name beside it. ` +
    'Land: Natural Earth, public domain.',
} as const);
