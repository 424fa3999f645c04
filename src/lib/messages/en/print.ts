import { localized } from '../localized.ts';

/** Messages of the bottom sheet over the map on a narrow screen. */
export const BOTTOM_SHEET_MESSAGES = localized({
  group: 'Height of the text',
  heights: { low: 'Map', half: 'Half', full: 'Text' },
} as const);
