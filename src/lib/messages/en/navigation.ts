import { localized } from '../localized.ts';
export const NAVIGATION_MESSAGES = localized({
  heading: 'Pages of the atlas',
  '/': 'Map',
  '/series/': 'Series',
  '/method/': 'Method',
  '/data/': 'Data and feeds',
} as const);
