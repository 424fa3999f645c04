import { localized } from '../localized.ts';
import { countWords } from './count.ts';

export * from './count.ts';
export * from './record.ts';

export const SITE = localized({
  name: 'Exercise Atlas',
  lede: 'Where military exercises were publicly reported, when, by whom, and on whose word.',
  description:
    'Publicly reported military exercises from the seas around Japan and South Korea to Hawaii. ' +
    'Every area is approximate; every statement names its publication.',
  approximate: 'Every outline on this map is approximate.',
} as const);

export const LIST_MESSAGES = localized({
  skip: 'Skip to the list',
  offMap: 'In no area of this map',
  offMapNote: 'Reported at places outside the areas drawn here, or at no place.',
  noEvents: 'No event is recorded here yet.',
  noneVisible: 'None of its events is shown with the present filters.',
  allAreas: 'All areas',
  sameAsText: (visible: string) => `The same as text: ${visible}`,
  openInAtlas: 'Open in Exercise Atlas',

  notLoaded: 'The list of events could not be loaded.',
  again: 'Try again',
  /** `…` stands for a number that is not known yet. */
  visibleOf: (visible: number | null, all: number) =>
    visible === all ? countWords(all, 'event') : `${visible ?? '…'} of ${countWords(all, 'event')}`,
  shownStatus: (visible: number, all: number) =>
    `${visible} of ${countWords(all, 'event')} ${visible === 1 ? 'is' : 'are'} shown.`,
} as const);

export const EVENT_MESSAGES = localized({
  participants: 'Participants',
  contents: (publications: number, accounts: number) =>
    [
      countWords(publications, 'publication'),
      ...(accounts === 0
        ? []
        : [countWords(accounts, 'point where accounts differ', 'points where accounts differ')]),
    ].join(', '),
} as const);

export const MAP_MESSAGES = localized({
  allEvents: 'All events: the choice is not on the map yet.',
  region: 'Map',
  legend: 'Legend',
  /** Name of the live map for screen readers. */
  name: (areas: number, events: number) =>
    `Map of ${countWords(areas, 'approximate exercise area')}, ${countWords(events, 'event')} shown`,
  areaLink: (name: string, events: number) => `${name}: ${countWords(events, 'event')} shown`,
  noScript: 'JavaScript is off, so this is a still map. Each area on it is a link to its events.',
  waiting: 'The moving map has not come; this still map shows the same. Its areas are links.',
} as const);

/** Reasons why the static map replaces the live one. */
export const FAILURE_MESSAGES = localized({
  'no-webgl':
    'This browser cannot draw the moving map (WebGL 2 is missing). This still map shows the same.',
  'not-loaded': 'The moving map could not be loaded. This still map shows the same.',
  'too-slow': 'The moving map has not been drawn so far. This still map shows the same.',
  lost: 'The browser took away the moving map’s drawing surface. This still map shows the same.',
} as const);

export const CREDIT_MESSAGES = localized({
  land: 'Land and borders: Natural Earth, as that data draws them; no claim is implied.',
  record: 'Record: CC BY 4.0.',
} as const);
