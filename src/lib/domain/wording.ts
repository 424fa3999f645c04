export * from './record-words.ts';
export * from './figure-words.ts';

/** `1 event`, `6 events`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const SITE = {
  name: 'Exercise Atlas',
  lede: 'Where military exercises were publicly reported, when, by whom, and on whose word.',
  description:
    'An interactive map of publicly reported military exercises from the seas around Japan and ' +
    'South Korea to Hawaii. Every area is approximate; every statement names its publication.',
  approximate: 'Every outline on this map is approximate.',
} as const;

export const LIST_WORDS = {
  skip: 'Skip to the map',
  heading: 'Events by area',
  offMap: 'In no area of this map',
  offMapNote: 'Reported at places outside the areas drawn here, or at no place.',
  noEvents: 'No event is recorded here yet.',
  noneShown: 'None of its events is shown with the present filters.',
  allAreas: 'All areas',
  shownOf: (shown: number, all: number) =>
    shown === all ? countWords(all, 'event') : `${shown} of ${countWords(all, 'event')}`,
  shownStatus: (shown: number, all: number) =>
    `${shown} of ${countWords(all, 'event')} ${shown === 1 ? 'is' : 'are'} shown.`,
} as const;

export const EVENT_WORDS = {
  reportedAs: 'Place as reported',
  participants: 'Who took part',
  publications: 'Publications',
  tellings: 'Where accounts differ',
  notes: 'Notes',
  series: 'Series',
  themes: 'Themes',
  place: 'Place',
  noTitle: 'No headline recorded',
  noAddress: 'no address held',
  contents: (publications: number, tellings: number) =>
    [
      countWords(publications, 'publication'),
      ...(tellings === 0
        ? []
        : [countWords(tellings, 'point where accounts differ', 'points where accounts differ')]),
    ].join(', '),
  supports: (fields: string) => `For: ${fields}.`,
  undated: 'undated',
  statusAsOf: (status: string, date: string) => `${status}, as of ${date}`,
  dayAt: (zone: string) => `Calendar day in ${zone.replaceAll('_', ' ')}`,
  unitsNotNamed: 'units not named',
} as const;

export const AREA_WORDS = {
  names: 'Names and who uses them',
  drawn: 'How the outline was drawn',
  error: (km: number) =>
    km === 0
      ? 'The edge follows published coordinates.'
      : `The true edge may lie up to ${km} km away.`,
  publications: 'Publications on names and extent',
  events: 'Events here',
  description: (name: string, events: number) =>
    `${name}: ${countWords(events, 'publicly reported event')}, who took part, and the publications each rests on.`,
} as const;

export const POPUP_WORDS = {
  choose: (count: number) => `${count} areas lie here`,
  chooseNote: 'Choose one to read its events.',
  close: 'Close',
  approximate: 'Approximate area',
} as const;

export const FILTER_WORDS = {
  heading: 'Services shown',
  showAll: 'Show all',
  showNone: 'Show none',
  service: (short: string, name: string, count: number) =>
    `${short === name ? short : `${short}, ${name}`}, ${countWords(count, 'event')}`,
  branch: (branch: string, count: number) =>
    `${branch}, all services, ${countWords(count, 'event')}`,
  days: 'Days shown',
  from: (day: string) => `from ${day}`,
  to: (day: string) => `to ${day}`,
  clearDays: 'Show all days',
} as const;

export const MAP_WORDS = {
  label: (areas: number, events: number) =>
    `Map of ${countWords(areas, 'approximate exercise area')} with ${countWords(events, 'event')}. ` +
    'The list on this page holds the same as text.',
  areaLink: (name: string, events: number) => `${name}: ${countWords(events, 'event')} shown`,
  noScript: 'JavaScript is off, so this is a still map. Each area on it is a link to its events.',
  waiting: 'The moving map has not come; this still map shows the same. Its areas are links.',
} as const;

/** Why a still map stands in for the moving one. */
export const FAILURE_WORDS = {
  'no-webgl':
    'This browser cannot draw the moving map (WebGL 2 is missing). This still map shows the same.',
  'not-loaded': 'The moving map could not be loaded. This still map shows the same.',
  'too-slow': 'The moving map has not been drawn so far. This still map shows the same.',
  lost: 'The browser took away the moving map’s drawing surface. This still map shows the same.',
} as const;

/** MapLibre's own sentences, by its keys. */
export const MAPLIBRE_WORDS: Record<string, string> = {
  'Map.Title': 'Map of exercise areas',
  'NavigationControl.ZoomIn': 'Zoom in',
  'NavigationControl.ZoomOut': 'Zoom out',
  'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
  'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
};

export const LEGEND_WORDS = {
  heading: 'Legend',
  medium: {
    sea: 'Sea area: plain',
    airspace: 'Airspace: hatched',
    land: 'Land ranges: dotted',
  },
  'soft-edge': (most: number) =>
    `Soft edge: the true edge may lie up to ${most} km away; each area says how far`,
  'sharp-edge': 'Sharp edge: published coordinates',
  mark: 'Part too small to draw to scale',
  badge:
    'Number of events shown; ring: the branches that took part, each in proportion to its events',
  announced: 'Hollow area and badge: events only announced',
  empty: 'Faint area: no event of it is shown',
  hovered: 'Thin circle: area under the pointer',
  selected: 'Thick circle, stronger tint: selected area',
} as const;

export const CREDIT_WORDS = {
  land: 'Land and borders: Natural Earth, as that data draws them; no claim is implied.',
  record: 'Record: CC BY 4.0.',
} as const;

export const EMBED_WORDS = {
  open: 'Embed',
  heading: 'Embed this view',
  note: 'Paste this into a page. It shows the area, services, days and camera you see now.',
  code: 'Embed code',
  copy: 'Copy',
  copied: 'The embed code was copied.',
  notCopied: 'Copying was refused by the browser: select the code and copy it.',
  close: 'Close',
  list: (shown: string) => `The same as text: ${shown}`,
  source: 'Open in Exercise Atlas',
} as const;

export const NOTICE_WORDS = {
  heading: 'About the address of this page',
  more: (count: number) =>
    `${count} more ${count === 1 ? 'part' : 'parts'} of it could not be followed.`,
  'unknown-service': (found: string) => `“${found}” is no service in this record and was left out.`,
  'no-service': () => 'The address names no service after “services=”; all are shown.',
  'not-a-day': (found: string) =>
    `“${found}” is no calendar day of the form 2023-07-16 and was left out.`,
  'from-after-to': (found: string) => `The days “${found}” run backwards and were left out.`,
  'unknown-theme': (found: string) =>
    `“${found}” is no theme (light, dark or auto) and was left out.`,
  'unknown-language': (found: string) =>
    `“${found}” is no language of the names on this map (en, ja, ko or zh) and was left out.`,
  'not-a-camera': (found: string) =>
    `“${found}” is no view of this map (zoom/latitude/longitude); the whole map is shown.`,
} as const;

export const MISSING_WORDS = {
  title: 'Not in this record',
  area: 'This record has no area of that address.',
  event: 'This record has no event of that address.',
  page: 'No page of this atlas has the address you followed.',
  home: 'The whole map and all events',
  nearest: 'These are the areas it has:',
} as const;
