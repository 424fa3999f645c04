import { localized } from '../localized.ts';

/** Messages of the search field; those of the results are loaded with the results. */
export const SEARCH_MESSAGES = localized({
  label: 'Search',
  hint: 'Title, ship, hull number, place',
} as const);

/** Message of a failed search, also in embeds, which have no search field. */
export const SEARCH_FAILURE_MESSAGES = localized({
  failed: 'The search could not be loaded. Everything stays shown.',
} as const);
