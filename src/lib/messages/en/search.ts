import { localized } from '../localized.ts';

/** Of the field alone: what results say comes with them. */
export const SEARCH_MESSAGES = localized({
  label: 'Search',
  hint: 'Title, ship, hull number, place',
} as const);

/** Said where there is a search field, and in embeds, which have none. */
export const SEARCH_FAILURE_MESSAGES = localized({
  failed: 'The search could not be loaded. Everything stays shown.',
} as const);
