import { localized } from '../localized.ts';
export const NOTICE_MESSAGES = localized({
  heading: 'About the address of this page',
  said: (count: number) =>
    count === 1
      ? 'A part of the address could not be followed.'
      : `${count} parts of the address could not be followed.`,
  more: (count: number) =>
    `${count} more ${count === 1 ? 'part' : 'parts'} of it could not be followed.`,
  'unknown-service': (found: string) => `“${found}” is no service in this record and was left out.`,
  'no-service': () => 'The address names no service after “services=”; all are shown.',
  'unknown-choice': (found: string) =>
    `“${found}” is not in this record and was left out of what is shown alone.`,
  'too-long': (found: string) => `“${found}” is too long to search for and was left out.`,
  'unknown-list': (found: string) =>
    `“${found}” is no form of the list (area, date, series or table) and was left out.`,
  'unknown-sort': (found: string) => `“${found}” is no column of the table and was left out.`,
  'not-a-day': (found: string) =>
    `“${found}” is no calendar day of the form 2023-07-16 and was left out.`,
  'from-after-to': (found: string) =>
    `The days “${found.replace('/', ' to ')}” run backwards and were left out.`,
  'unknown-theme': (found: string) =>
    `“${found}” is no theme (light, dark or auto) and was left out.`,
  'unknown-language': (found: string) =>
    `“${found}” is no language of the names on this map (en, ja, ko or zh) and was left out.`,
  'not-a-camera': (found: string) =>
    `“${found}” is no view of this map (zoom/latitude/longitude); the whole map is shown.`,
} as const);
