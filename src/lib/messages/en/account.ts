import { localized } from '../localized.ts';
/** Messages of an event once it is opened; the prerendered list does without them. */
export const ACCOUNT_MESSAGES = localized({
  reportedAs: 'Place as reported',
  publications: 'Publications',
  accounts: 'Where accounts differ',
  notes: 'Notes',
  themes: 'Themes',
  changes: 'History of this record',
  place: 'Place',
  noTitle: 'No headline recorded',
  noAddress: 'no address held',
  supports: (fields: string) => `For: ${fields}.`,
  undated: 'undated',
  statusAsOf: (status: string, date: string) => `${status}, as of ${date}`,
  unitsNotNamed: 'units not named',
  loading: 'Its publications are being read.',
  notLoaded: 'Its publications could not be read.',
  ownPage: 'They stand on its own page.',
} as const);
