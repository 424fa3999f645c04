export const NAVIGATION_WORDS = {
  heading: 'Pages of the atlas',
  map: 'Map',
  series: 'Series',
  method: 'Method',
  data: 'Data and feeds',
} as const;
