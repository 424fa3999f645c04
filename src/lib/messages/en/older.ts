import { localized } from '../localized.ts';

/** Messages of the page that stands for older events until their record has come. */
export const OLDER_MESSAGES = localized({
  loading: 'The event is being loaded.',
  needsScript: 'The page of an older event needs JavaScript. Its record can be read without:',
  years: 'all events, by year',
} as const);
