/** Compressed bytes that one more area may add to a page: its outlines in the figure, its choice. */
export const MOST_PER_AREA = 1_100;
/**
 * What a page may have without them, at any number of events: 32 and 26 kB at 10 areas, of which
 * the months of the timeline are 2.5 kB where the record has them for ten years.
 */
export const MOST = { '': 21_000, 'embed/': 15_000 } as const;
/** And the page of an event: with its record, told and as data, about 30 and 27.5 kB. */
export const MOST_OF_EVENT = { 'events/': 15_700, 'embed/events/': 14_000 } as const;
