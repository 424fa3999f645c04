import { inReadersLanguage } from '../localized.ts';
export const NAVIGATION_WORDS = inReadersLanguage({
  heading: 'Pages of the atlas',
  '/': 'Map',
  '/series/': 'Series',
  '/method/': 'Method',
  '/data/': 'Data and feeds',
} as const);
