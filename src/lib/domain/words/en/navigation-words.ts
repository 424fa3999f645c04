export const NAVIGATION_WORDS = {
  heading: 'Pages of the atlas',
  '/': 'Map',
  '/series/': 'Series',
  '/method/': 'Method',
  '/data/': 'Data and feeds',
} as const;
