import { localized } from '../localized.ts';

/** Of the field alone: what results say comes with them. */
export const SEARCH_MESSAGES = localized({
  label: 'Search',
  hint: 'Title, ship, hull number, place',
  failed: 'The search could not be loaded. Everything stays shown.',
} as const);
