import { inReadersLanguage } from '../localized.ts';

/** The sheet over the map on a narrow screen. */
export const SHEET_WORDS = inReadersLanguage({
  group: 'Height of the text',
  heights: { low: 'Map', half: 'Half', full: 'Text' },
} as const);
