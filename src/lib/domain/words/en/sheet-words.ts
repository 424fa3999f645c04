import { inReadersLanguage } from '../in-readers-language.ts';

/** The sheet over the map on a narrow screen. */
export const SHEET_WORDS = inReadersLanguage({
  group: 'Height of the text',
  heights: { low: 'Map', half: 'Half', full: 'Text' },
} as const);
